import { skill } from './define.ts';
import { NEAR_MODELS } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Libraries and platforms for deep learning. Sorted by id. */
export const DEEP_LEARNING_TOOLS: readonly Skill[] = [
  skill('apache-tvm', 'Apache TVM', 'library', 'own', {
    exact: 'TVM',
    parents: 'inference-optimisation',
  }),
  skill('caffe', 'Caffe', 'library', 'own', {
    aliases: 'caffe framework',
    exact: 'Caffe',
    near: NEAR_MODELS,
    parents: 'deep-learning',
  }),
  skill('comfyui', 'ComfyUI', 'tool', 'own', { parents: 'image-generation' }),
  skill('cuda', 'CUDA', 'platform', 'linguist'),
  skill('cudnn', 'cuDNN', 'library', 'own', { parents: 'cuda' }),
  skill('deep-graph-library', 'Deep Graph Library', 'library', 'own', {
    exact: 'DGL',
    parents: 'graph-neural-network',
  }),
  skill('deeplearning4j', 'DeepLearning4J', 'library', 'own', {
    aliases: 'dl4j',
    parents: 'deep-learning',
  }),
  skill('deepspeed', 'DeepSpeed', 'library', 'own', {
    aliases: 'deep speed, zero redundancy optimizer',
    parents: 'deep-learning, distributed-training',
  }),
  skill('fastai', 'fastai', 'library', 'own', { aliases: 'fast.ai', parents: 'python, pytorch' }),
  skill('flax', 'Flax', 'library', 'own', {
    aliases: 'flax linen, flax nnx, google flax',
    exact: 'Flax',
    near: NEAR_MODELS,
    parents: 'jax',
  }),
  skill('gymnasium', 'Gymnasium', 'library', 'own', {
    aliases: 'openai gym',
    parents: 'python, reinforcement-learning',
  }),
  skill('horovod', 'Horovod', 'library', 'own', { parents: 'distributed-training' }),
  skill('hugging-face-accelerate', 'Hugging Face Accelerate', 'library', 'own', {
    parents: 'distributed-training, hugging-face',
  }),
  skill('hugging-face-diffusers', 'Diffusers', 'library', 'own', {
    exact: 'Diffusers, diffusers',
    parents: 'diffusion-models, hugging-face',
  }),
  skill('jax', 'JAX', 'library', 'own', {
    aliases: 'google jax',
    exact: 'JAX',
    parents: 'deep-learning, python',
  }),
  skill('keras', 'Keras', 'library', 'simple-icons', {
    aliases: 'tf.keras',
    parents: 'deep-learning, python',
  }),
  skill('megatron', 'Megatron-LM', 'library', 'own', {
    aliases: 'megatron',
    parents: 'distributed-training',
  }),
  skill('mxnet', 'MXNet', 'library', 'own', { aliases: 'gluoncv', parents: 'deep-learning' }),
  skill('nccl', 'NCCL', 'library', 'own', { parents: 'distributed-training' }),
  skill('opencl', 'OpenCL', 'platform', 'own', { parents: 'gpu-computing' }),
  skill('paddlepaddle', 'PaddlePaddle', 'library', 'simple-icons', {
    aliases: 'baidu paddle, paddle paddle, paddleocr',
    parents: 'deep-learning',
  }),
  skill('pytorch', 'PyTorch', 'library', 'simple-icons', {
    aliases: `libtorch, torch, torch.compile, torchaudio, torchscript, torchtext, torchvision`,
    parents: 'deep-learning',
  }),
  skill('pytorch-geometric', 'PyTorch Geometric', 'library', 'own', {
    aliases: 'torch geometric',
    parents: 'graph-neural-network, pytorch',
  }),
  skill('pytorch-lightning', 'PyTorch Lightning', 'library', 'own', {
    aliases: 'lightning ai, lightning framework, pl lightning',
    exact: 'Lightning',
    near: 'pytorch, torch',
    parents: 'python, pytorch',
  }),
  skill('rllib', 'RLlib', 'library', 'own', { parents: 'ray, reinforcement-learning' }),
  skill('rocm', 'ROCm', 'platform', 'own', { parents: 'gpu-computing' }),
  skill('stable-baselines3', 'Stable-Baselines3', 'library', 'own', {
    aliases: 'sb3, stable-baselines',
    parents: 'python, pytorch, reinforcement-learning',
  }),
  skill('sycl', 'SYCL', 'platform', 'own', { parents: 'gpu-computing' }),
  skill('tensorflow', 'TensorFlow', 'library', 'simple-icons', {
    aliases: 'tensor flow, tensorflow.js, tensorflow2, tf2',
    exact: 'TF',
    near: NEAR_MODELS,
    parents: 'deep-learning',
  }),
  skill('tensorrt', 'TensorRT', 'library', 'own', {
    aliases: 'tensor rt, trt-llm',
    parents: 'model-serving',
  }),
  skill('tpu', 'TPU', 'platform', 'own', { aliases: 'cloud tpu', exact: 'TPU, TPUs' }),
  skill('triton-language', 'OpenAI Triton', 'language', 'own', {
    aliases: 'triton kernel, triton language',
    parents: 'gpu-computing',
  }),
  skill('xla', 'XLA', 'library', 'own', {
    aliases: 'torch-xla, openxla',
    exact: 'XLA',
    parents: 'inference-optimisation',
  }),
];
