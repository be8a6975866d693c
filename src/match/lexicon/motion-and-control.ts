import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Robots, vehicles and drones: methods, sensors and programs. Sorted by id. */
export const MOTION_AND_CONTROL: readonly Skill[] = [
  skill('bev-perception', "Bird's-eye-view perception", 'method', 'own', {
    aliases: `bev perception, bevformer, bird's-eye view, occupancy grid, occupancy network,
      occupancy prediction`,
    exact: 'BEV',
    parents: 'autonomous-driving',
  }),
  skill('ceres-solver', 'Ceres Solver', 'library', 'own', {
    exact: 'Ceres',
    near: 'eigen, g2o, gtsam',
  }),
  skill('control-engineering', 'Control engineering', 'field', 'own', {
    aliases: `adaptive control, automatic control, control algorithm, control systems,
      control theory, feedback control, pid control, regelungstechnik, robust control,
      teoría de control`,
  }),
  skill('driving-datasets', 'Driving datasets', 'practice', 'own', {
    aliases: 'argoverse, kitti, nuscenes, waymo open dataset',
    parents: 'autonomous-driving',
  }),
  skill('eigen', 'Eigen', 'library', 'own', {
    exact: 'Eigen',
    near: 'boost, ceres, gtsam, opencv, pcl',
    parents: 'c-plus-plus',
  }),
  skill('functional-safety', 'Functional safety', 'practice', 'own', {
    aliases: `aspice, automotive spice, funktionale sicherheit, iec 61508, iso 21448, iso 26262,
      safety of the intended functionality, sotif`,
    exact: 'ASIL, MISRA',
  }),
  skill('gtsam', 'GTSAM', 'library', 'own', {
    aliases: 'g2o',
    parents: 'slam',
  }),
  skill('hd-maps', 'HD maps', 'method', 'own', {
    aliases: 'high-definition map',
    parents: 'autonomous-driving',
  }),
  skill('imitation-learning', 'Imitation learning', 'method', 'own', {
    aliases: `behavior cloning, behavioral cloning, diffusion policy,
      inverse reinforcement learning, learning from demonstration`,
    parents: 'machine-learning',
  }),
  skill('inertial-sensors', 'Inertial sensors', 'method', 'own', {
    aliases: 'inertial measurement unit, inertial navigation',
    exact: 'IMU, IMUs, GNSS',
  }),
  skill('moveit', 'MoveIt', 'library', 'own', {
    aliases: 'moveit2',
    parents: 'robotics, ros',
  }),
  skill('qnx', 'QNX', 'platform', 'own'),
  skill('radar', 'Radar', 'method', 'own', {
    aliases: 'mmwave, radar data, radar perception, radar signal',
    exact: 'Radar, radar',
    near: 'automotive, camera, cameras, fusion, imaging, lidar, perception, sensor, sensors',
  }),
  skill('trajectory-prediction', 'Trajectory prediction', 'task', 'own', {
    aliases: `behavior planning, behavior prediction, decision-making and planning,
      end-to-end driving, motion forecasting, motion prediction, trajectory forecasting,
      trajectory optimisation, trajectory planning`,
    parents: 'autonomous-driving',
  }),
  skill('unmanned-aerial-vehicles', 'Unmanned aerial vehicles', 'field', 'own', {
    aliases: 'drone, drones, dron, quadcopter, unmanned aerial vehicle',
    exact: 'UAV, UAVs',
  }),
  skill('world-models', 'World models', 'method', 'own', {
    aliases: 'world model',
    parents: 'deep-learning',
  }),
];
