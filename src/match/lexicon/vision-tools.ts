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
  skill('cellprofiler', 'CellProfiler', 'tool', 'own', { parents: 'image-processing' }),
  skill('cognex-visionpro', 'Cognex VisionPro', 'tool', 'own', { parents: 'computer-vision' }),
  skill('deepstream', 'NVIDIA DeepStream', 'platform', 'own', {
    aliases: 'deepstream',
    parents: 'computer-vision',
  }),
  skill('detectron2', 'Detectron2', 'library', 'own', {
    aliases: 'detectron',
    parents: 'object-detection, pytorch',
  }),
  skill('dinov2', 'DINOv2', 'method', 'own', {
    aliases: 'dinov3, dino v2',
    parents: 'self-supervised-learning',
  }),
  skill('ffmpeg', 'FFmpeg', 'tool', 'own', { parents: 'image-processing' }),
  skill('gazebo', 'Gazebo', 'tool', 'own', { parents: 'robotics' }),
  skill('gstreamer', 'GStreamer', 'library', 'own', { parents: 'image-processing' }),
  skill('halcon', 'HALCON', 'library', 'own', { parents: 'computer-vision' }),
  skill('imagej', 'ImageJ', 'tool', 'own', { parents: 'image-processing' }),
  skill('isaac-sim', 'Isaac Sim', 'tool', 'own', { aliases: 'isaac gym', parents: 'robotics' }),
  skill('itk', 'ITK', 'library', 'own', { exact: 'ITK', parents: 'medical-imaging' }),
  skill('itk-snap', 'ITK-SNAP', 'tool', 'own', { parents: 'medical-imaging' }),
  skill('kornia', 'Kornia', 'library', 'own', { parents: 'computer-vision, pytorch' }),
  skill('mediapipe', 'MediaPipe', 'library', 'simple-icons', { parents: 'pose-estimation' }),
  skill('mmdetection', 'MMDetection', 'library', 'own', {
    aliases: 'mmdet',
    parents: 'object-detection, pytorch',
  }),
  skill('monai', 'MONAI', 'library', 'own', { parents: 'medical-imaging, pytorch' }),
  skill('mujoco', 'MuJoCo', 'library', 'own', { parents: 'robotics' }),
  skill('open3d', 'Open3D', 'library', 'own', { parents: 'three-d-vision' }),
  skill('opencv', 'OpenCV', 'library', 'simple-icons', {
    aliases: 'cv2, open cv',
    parents: 'computer-vision',
  }),
  skill('openslide', 'OpenSlide', 'library', 'own', { parents: 'medical-imaging' }),
  skill('openvino', 'OpenVINO', 'library', 'own', { parents: 'model-serving' }),
  skill('pillow', 'Pillow', 'library', 'own', {
    aliases: 'pil library',
    exact: 'Pillow',
    near: 'image, images, numpy, opencv, python',
    parents: 'image-processing, python',
  }),
  skill('point-cloud-library', 'Point Cloud Library', 'library', 'own', {
    aliases: 'pcl library',
    exact: 'PCL',
    near: 'cloud, lidar, open3d, opencv, point, ros',
    parents: 'three-d-vision',
  }),
  skill('pybullet', 'PyBullet', 'library', 'own', { parents: 'robotics' }),
  skill('qupath', 'QuPath', 'tool', 'own', { parents: 'medical-imaging' }),
  skill('ros', 'ROS', 'tool', 'simple-icons', {
    aliases: 'ros 2, ros2',
    exact: 'ROS',
    parents: 'robotics',
  }),
  skill('scikit-image', 'scikit-image', 'library', 'own', { parents: 'image-processing, python' }),
  skill('simpleitk', 'SimpleITK', 'library', 'own', { parents: 'medical-imaging' }),
  skill('tesseract', 'Tesseract', 'library', 'own', { parents: 'optical-character-recognition' }),
  skill('three-d-slicer', '3D Slicer', 'tool', 'own', { parents: 'medical-imaging' }),
  skill('timm', 'timm', 'library', 'own', {
    aliases: 'pytorch image models',
    exact: 'timm',
    parents: 'computer-vision, pytorch',
  }),
];
