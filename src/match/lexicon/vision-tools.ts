import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Libraries and tools for images and video. Sorted by id. */
export const VISION_TOOLS: readonly Skill[] = [
  skill('albumentations', 'Albumentations', 'library', 'own', {
    parents: 'computer-vision, data-augmentation, python',
  }),
  skill('amazon-textract', 'Amazon Textract', 'platform', 'own', {
    aliases: 'textract',
    parents: 'aws, optical-character-recognition',
  }),
  skill('blender', 'Blender', 'tool', 'own', {
    aliases: 'blender rendering',
    exact: 'Blender',
    near: '3d, rendering, simulation, synthetic, unity, unreal',
    parents: 'synthetic-data',
  }),
  skill('carla', 'CARLA', 'tool', 'own', {
    aliases: 'carla simulator',
    exact: 'CARLA',
    parents: 'autonomous-driving',
  }),
  skill('detectron2', 'Detectron2', 'library', 'own', {
    aliases: 'detectron',
    parents: 'object-detection, pytorch',
  }),
  skill('dinov2', 'DINOv2', 'method', 'own', {
    aliases: 'dinov3, dino v2',
    parents: 'self-supervised-learning',
  }),
  skill('gazebo', 'Gazebo', 'tool', 'own', {
    aliases: 'isaac sim, mujoco, pybullet, isaac gym',
    parents: 'robotics',
  }),
  skill('gstreamer', 'GStreamer', 'library', 'own', {
    aliases: 'ffmpeg, deepstream',
    parents: 'image-processing',
  }),
  skill('halcon', 'HALCON', 'library', 'own', {
    aliases: 'cognex visionpro',
    parents: 'computer-vision',
  }),
  skill('itk', 'ITK', 'library', 'own', {
    aliases: '3d slicer, itk-snap, simpleitk',
    exact: 'ITK',
    parents: 'medical-imaging',
  }),
  skill('kornia', 'Kornia', 'library', 'own', { parents: 'computer-vision, pytorch' }),
  skill('mediapipe', 'MediaPipe', 'library', 'simple-icons', { parents: 'pose-estimation' }),
  skill('mmdetection', 'MMDetection', 'library', 'own', {
    aliases: 'mmdet',
    parents: 'object-detection, pytorch',
  }),
  skill('monai', 'MONAI', 'library', 'own', { parents: 'medical-imaging, pytorch' }),
  skill('open3d', 'Open3D', 'library', 'own', {
    aliases: 'pcl library, point cloud library',
    parents: 'three-d-vision',
  }),
  skill('opencv', 'OpenCV', 'library', 'simple-icons', {
    aliases: 'cv2, open cv',
    parents: 'computer-vision',
  }),
  skill('openvino', 'OpenVINO', 'library', 'own', { parents: 'model-serving' }),
  skill('pillow', 'Pillow', 'library', 'own', {
    aliases: 'pil library',
    exact: 'Pillow',
    near: 'image, images, numpy, opencv, python',
    parents: 'image-processing, python',
  }),
  skill('qupath', 'QuPath', 'tool', 'own', {
    aliases: 'cellprofiler, imagej, openslide',
    parents: 'medical-imaging',
  }),
  skill('ros', 'ROS', 'tool', 'simple-icons', {
    aliases: 'ros 2, ros2',
    exact: 'ROS',
    parents: 'robotics',
  }),
  skill('scikit-image', 'scikit-image', 'library', 'own', { parents: 'image-processing, python' }),
  skill('tesseract', 'Tesseract', 'library', 'own', { parents: 'optical-character-recognition' }),
  skill('timm', 'timm', 'library', 'own', {
    aliases: 'pytorch image models',
    exact: 'timm',
    parents: 'computer-vision, pytorch',
  }),
];
