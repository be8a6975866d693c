import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Compilers, chips and quantum machines for models. Sorted by id. */
export const COMPILERS_AND_CHIPS: readonly Skill[] = [
  skill('compilers', 'Compilers', 'field', 'own', {
    aliases: `compiler design, compiler development, compiler engineering, compiler optimisation,
      ml compiler, graph compiler, code generation backend`,
  }),
  skill('computer-architecture', 'Computer architecture', 'field', 'own', {
    aliases: 'cache hierarchy, hardware architecture, memory hierarchy, risc-v, instruction set',
  }),
  skill('cublas', 'cuBLAS', 'library', 'own', {
    aliases: 'cusparse, cufft',
    parents: 'cuda',
  }),
  skill('cutlass', 'CUTLASS', 'library', 'own', {
    aliases: 'cute dsl',
    parents: 'cuda',
  }),
  skill('executorch', 'ExecuTorch', 'library', 'own', {
    parents: 'edge-deployment, pytorch',
  }),
  skill('gpu-kernels', 'GPU kernels', 'method', 'own', {
    aliases: 'kernel development, kernel optimisation, kernel tuning, kernel programming',
    exact: 'PTX',
    parents: 'gpu-computing',
  }),
  skill('hardware-accelerators', 'Hardware accelerators', 'field', 'own', {
    aliases: `ai accelerator, ai chip, hardware acceleration, hardware accelerator,
      ml accelerator, neural processing unit`,
    exact: 'NPU, NPUs, ASIC, ASICs',
  }),
  skill('high-level-synthesis', 'High-level synthesis', 'method', 'own', {
    aliases: 'vivado, vitis hls',
    exact: 'HLS',
  }),
  skill('llvm', 'LLVM', 'tool', 'own', {
    parents: 'compilers',
  }),
  skill('mlir', 'MLIR', 'tool', 'own', {
    parents: 'compilers',
  }),
  skill('ncnn', 'ncnn', 'library', 'own', {
    aliases: 'mnn inference',
    parents: 'edge-deployment',
  }),
  skill('nsight', 'NVIDIA Nsight', 'tool', 'own', {
    aliases: 'nsight compute, nsight systems',
    exact: 'Nsight',
    near: 'cuda, gpu, profiler, profilers, profiling',
    parents: 'cuda',
  }),
  skill('pennylane', 'PennyLane', 'library', 'own', {
    parents: 'quantum-computing',
  }),
  skill('performance-engineering', 'Performance engineering', 'practice', 'own', {
    aliases: `code optimisation, jvm tuning, memory optimisation, performance optimisation,
      performance tuning, profiling and optimisation`,
    exact: 'Profiling, profiling',
    near: `bottlenecks, cuda, gpu, kernels, memory, nsight, optimisation, optimization,
      performance, simd`,
  }),
  skill('qiskit', 'Qiskit', 'library', 'own', {
    parents: 'quantum-computing',
  }),
  skill('quantum-computing', 'Quantum computing', 'field', 'own', {
    aliases: 'quantencomputing, quantum algorithm, quantum information, quantum machine learning',
  }),
  skill('simd', 'SIMD', 'method', 'own', {
    aliases: 'arm neon, avx2, avx-512, vectorised code, vectorisation',
  }),
];
