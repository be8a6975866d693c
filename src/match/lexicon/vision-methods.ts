import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** More methods of seeing: matching, tracking and generating. Sorted by id. */
export const VISION_METHODS: readonly Skill[] = [
  skill('barcode-reading', 'Barcode reading', 'task', 'own', {
    aliases: 'barcode recognition, barcode scanning, qr code',
    parents: 'computer-vision',
  }),
  skill('clip', 'CLIP', 'method', 'own', {
    aliases: 'openclip, siglip',
    exact: 'CLIP',
    near: 'blip, dino, dinov2, embeddings, image, multimodal, sam, siglip, vision, vit',
    parents: 'vision-language-models',
  }),
  skill('controlnet', 'ControlNet', 'method', 'own', {
    aliases: 'dreambooth, ip-adapter',
    parents: 'image-generation',
  }),
  skill('feature-matching', 'Feature matching', 'method', 'own', {
    aliases: `feature descriptor, homography, image matching, image stitching, keypoint matching,
      superglue, superpoint, template matching`,
    exact: 'SIFT, ORB',
    parents: 'computer-vision',
  }),
  skill('image-retrieval', 'Image retrieval', 'task', 'own', {
    aliases: 'content-based image retrieval, reverse image search, visual search',
    parents: 'computer-vision',
  }),
  skill('optical-flow', 'Optical flow', 'method', 'own', {
    aliases: 'motion estimation, raft optical flow, scene flow',
    parents: 'computer-vision',
  }),
  skill('people-counting', 'People counting', 'task', 'own', {
    aliases: 'crowd counting, footfall analysis, people tracking, planogram',
    parents: 'computer-vision',
  }),
  skill('re-identification', 'Re-identification', 'task', 'own', {
    aliases: 'multi-camera tracking, person re-identification, vehicle re-identification',
    exact: 'ReID',
    parents: 'computer-vision',
  }),
];
