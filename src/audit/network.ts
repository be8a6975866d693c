import type { Project } from '../manifest/portfolio.ts';

type Model = NonNullable<Project['manifest']['models']>[number];

const LIBRARIES =
  /^(?:py)?torch$|^(?:pytorch[- ])?lightning$|^tensorflow\b|^(?:tf[.-])?keras$|^(?:jax|flax|transformers|sentence[- ]transformers|diffusers|ultralytics|fastai|paddlepaddle|mxnet|timm|stable[- ]baselines3?)$/i;
const METHOD = new RegExp(
  String.raw`\bneural net(?:work)?s?\b|\bmulti-?layer perceptron\b|\bautoencoder\b|\bactor-critic\b|(?<!\b(?:column|feature|data|power|quantile|function)[- ])\btransformers?\b`,
  'i',
);
/** Names of networks, as their authors spell them. */
const NAMES =
  /\b(?:MLP|CNN|RNN|LSTM|GRU|ResNet|DenseNet|EfficientNet|MobileNet|VGG|U-?Net|YOLO|BERT|DistilBERT|RoBERTa|GPT|ViT|GAN|DQN|PPO)\b/;

/** Whether a model is a neural network, by its library or the usual terms for its method. */
export function isNetwork({ library, algorithm = '' }: Model): boolean {
  return LIBRARIES.test(library?.name ?? '') || METHOD.test(algorithm) || NAMES.test(algorithm);
}
