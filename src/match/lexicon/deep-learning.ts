import { skill } from './define.ts';
import { NEAR_MODELS } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Deep learning: networks and how they are trained. Sorted by id. */
export const DEEP_LEARNING: readonly Skill[] = [
  skill('activation-function', 'Activation function', 'method', 'own', {
    aliases: 'gelu, relu activation, sigmoid activation, softmax',
    parents: 'deep-learning',
  }),
  skill('attention-mechanism', 'Attention mechanism', 'method', 'own', {
    aliases: `attention model, cross-attention, flash attention, flashattention, multi-head attention,
      self-attention`,
    parents: 'deep-learning',
  }),
  skill('autoencoder', 'Autoencoder', 'method', 'own', {
    aliases: 'auto-encoder',
    exact: 'VAE, VAEs',
    parents: 'deep-learning, representation-learning',
  }),
  skill('backpropagation', 'Backpropagation', 'method', 'own', {
    aliases: 'autodiff, autograd, automatic differentiation, back propagation, backprop',
    parents: 'deep-learning',
  }),
  skill('batch-normalisation', 'Batch normalisation', 'method', 'own', {
    aliases: `batch normalization, batchnorm, layer normalisation, layer normalization, layernorm`,
    parents: 'deep-learning',
  }),
  skill('cnn', 'Convolutional neural network', 'method', 'own', {
    aliases: '3d cnn, conv net, convnet, convolutional network, convolutional neural net',
    exact: 'CNN, CNNs',
    parents: 'neural-networks',
  }),
  skill('deep-learning', 'Deep learning', 'field', 'own', {
    aliases: `apprendimento profondo, apprentissage profond, aprendizado profundo,
      aprendizagem profunda, aprendizaje profundo, deep neural model, dl framework,
      tiefe neuronale netze, tiefes lernen`,
    exact: 'DL',
    near: NEAR_MODELS,
    parents: 'machine-learning',
  }),
  skill('diffusion-models', 'Diffusion models', 'method', 'own', {
    aliases: `ddpm, denoising diffusion, diffusion model, latent diffusion,
      score-based generative model, stable diffusion`,
    parents: 'generative-models',
  }),
  skill('distributed-training', 'Distributed training', 'practice', 'own', {
    aliases: `data parallelism, distributed data parallel, distributed deep learning,
      distributed gpu training, distributed model training, entraînement distribué, fsdp,
      fully sharded data parallel, large-scale training, model parallelism, multi gpu, multi-node,
      multi-node training, pipeline parallelism, tensor parallelism, train across gpus,
      train on multiple gpus, verteiltes training, zero-3`,
    parents: 'deep-learning',
  }),
  skill('dropout', 'Dropout', 'method', 'own', {
    aliases: `dropout layer, dropout regularisation, dropout regularization, mc dropout,
      monte carlo dropout`,
    exact: 'Dropout, dropout',
    near: NEAR_MODELS,
    parents: 'deep-learning, regularisation',
  }),
  skill('embeddings', 'Embeddings', 'method', 'own', {
    aliases: `embedding, embedding model, entity embedding, learned embedding, plongements,
      sentence embedding, text embedding, vector embedding, vektoreinbettungen, word embedding`,
    exact: 'Embeddings, embeddings',
  }),
  skill('few-shot-learning', 'Few-shot learning', 'method', 'own', {
    aliases: 'meta-learning, one-shot learning, zero-shot classification, zero-shot learning',
    parents: 'machine-learning',
  }),
  skill('fine-tuning', 'Fine-tuning', 'method', 'own', {
    aliases: `affinage de modèles, ajuste fino, fine-tune, fine-tune llms, fine tune model,
      fine-tuned, fine-tunen, fine-tuning llms, finetune, finetuning`,
    parents: 'transfer-learning',
  }),
  skill('gated-recurrent-unit', 'GRU', 'method', 'own', {
    aliases: 'gated recurrent unit',
    exact: 'GRU, GRUs',
    parents: 'recurrent-neural-network',
  }),
  skill('generative-adversarial-network', 'GANs', 'method', 'own', {
    aliases: 'cyclegan, dcgan, generative adversarial, stylegan, wgan',
    exact: 'GAN, GANs',
    parents: 'generative-models',
  }),
  skill('generative-models', 'Generative models', 'method', 'own', {
    aliases: `deep generative model, energy-based model, generative modeling, generative modelling,
      normalising flow, normalizing flow`,
    parents: 'deep-learning',
  }),
  skill('gpu-computing', 'GPU computing', 'practice', 'own', {
    aliases: `cuda kernel, cuda programming, gpgpu, gpu-accelerated, gpu acceleration, gpu cluster,
      gpu infrastructure, gpu kernel, gpu optimisation, gpu optimization, gpu performance,
      gpu-programmierung, gpu programming, gpu training, multi-gpu training, programmation gpu`,
  }),
  skill('gradient-descent', 'Gradient descent', 'method', 'own', {
    aliases: `adam optimiser, adam optimizer, adamw, gradient-based optimisation,
      gradient-based optimization`,
    exact: 'SGD',
    parents: 'optimisation',
  }),
  skill('graph-neural-network', 'Graph neural network', 'method', 'own', {
    aliases: `geometric deep learning, graph attention network, graph convolutional network,
      graph learning, graph machine learning, graph ml, graph neural net`,
    exact: 'GNN, GNNs, GCN, GCNs',
    parents: 'neural-networks',
  }),
  skill('knowledge-distillation', 'Knowledge distillation', 'method', 'own', {
    aliases: 'distillation of model, distilled model, model distillation',
    parents: 'model-compression',
  }),
  skill('lstm', 'LSTM', 'method', 'own', {
    aliases: 'bilstm, convlstm, long short-term memory',
    parents: 'recurrent-neural-network',
  }),
  skill('mixed-precision-training', 'Mixed-precision training', 'method', 'own', {
    aliases: 'bf16, bfloat16, fp16, fp8, half precision, mixed precision',
    parents: 'deep-learning',
  }),
  skill('mixture-of-experts', 'Mixture of experts', 'method', 'own', {
    exact: 'MoE',
    parents: 'deep-learning',
  }),
  skill('model-compression', 'Model compression', 'method', 'own', {
    aliases: `edge optimisation, model optimisation, model optimization, model pruning,
      model size reduction, network pruning, pruning and quantization, sparsification,
      weight pruning`,
    exact: 'Pruning, pruning',
    near: 'compression, distillation, onnx, quantisation, quantization, tensorrt',
    parents: 'deep-learning',
  }),
  skill('multi-task-learning', 'Multi-task learning', 'method', 'own', {
    aliases: 'multi-task model, multitask learning',
    parents: 'deep-learning',
  }),
  skill('multimodal-learning', 'Multimodal learning', 'method', 'own', {
    aliases: `multi-modal ai, multi-modal learning, multi-modal model, multimodal ai, multimodal data,
      multimodal machine learning, multimodal model, vision-language`,
    parents: 'deep-learning',
  }),
  skill('neural-architecture-search', 'Neural architecture search', 'method', 'own', {
    aliases: 'network architecture search, neural architecture',
    exact: 'NAS',
    near: 'architecture, automl, neural, search',
    parents: 'deep-learning',
  }),
  skill('neural-networks', 'Neural networks', 'method', 'own', {
    aliases: `deep network, feed-forward network, feedforward network, multi-layer perceptron,
      multilayer perceptron, neural net, neural network, neuronale netze, neuronale netzwerke,
      neuronalen netzen, red neuronal, redes neurais, redes neuronales, réseau de neurones,
      réseaux de neurones`,
    exact: 'ANN, ANNs, DNN, DNNs, MLP, MLPs',
    parents: 'deep-learning',
  }),
  skill('recurrent-neural-network', 'Recurrent neural network', 'method', 'own', {
    aliases: `encoder-decoder, recurrent network, recurrent neural net, seq2seq, sequence model,
      sequence modeling, sequence modelling, sequence-to-sequence, sequential model`,
    exact: 'RNN, RNNs',
    parents: 'neural-networks',
  }),
  skill('representation-learning', 'Representation learning', 'method', 'own', {
    aliases: `disentangled representation, feature learning, learned representation, metric learning,
      siamese network`,
    parents: 'machine-learning',
  }),
  skill('self-supervised-learning', 'Self-supervised learning', 'method', 'own', {
    aliases: `contrastive learning, contrastive loss, masked modeling, masked modelling,
      self supervised, self-supervision, simclr`,
    parents: 'representation-learning',
  }),
  skill('state-space-models', 'State-space models', 'method', 'own', {
    aliases: `kalman smoother, mamba model, state space model, state-space modelling,
      state-space modeling`,
    parents: 'time-series',
  }),
  skill('transfer-learning', 'Transfer learning', 'method', 'own', {
    aliases: `apprentissage par transfert, aprendizaje por transferencia, domain adaptation,
      foundation model adaptation, pre-trained model, pre-training, pretrained, pretrained model,
      pretrained network, pretraining, transferência de aprendizado`,
    parents: 'deep-learning',
  }),
  skill('transformer-models', 'Transformers', 'method', 'own', {
    aliases: 'attention-based model, decoder-only, encoder-only, transformer',
    exact: 'ViT, ViTs',
    near: NEAR_MODELS,
    notWhen: `current transformer, current transformers, distribution transformer,
      distribution transformers, electrical transformer, electrical transformers,
      high voltage transformer, high voltage transformers, power transformer, power transformers,
      step-up transformer, switchgear and transformers, transformer design,
      transformer insulation, transformer maintenance, transformer oil, transformer repair,
      transformer station, transformer stations, transformer substation, transformer winding,
      transformers and switchgear, transformers film, voltage transformer, voltage transformers`,
    parents: 'deep-learning',
  }),
];
