import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Molecules, genes and laboratories: methods and programs. Sorted by id. */
export const LIFE_SCIENCES: readonly Skill[] = [
  skill('amber-md', 'AMBER', 'tool', 'own', {
    aliases: 'ambertools',
    exact: 'AMBER',
    near: 'charmm, dynamics, gromacs, molecular, namd, openmm',
    parents: 'molecular-simulation',
  }),
  skill('cheminformatics-representations', 'Molecular representations', 'method', 'own', {
    aliases: `conformer generation, molecular descriptor, molecular fingerprint,
      molecular representation, morgan fingerprint`,
    exact: 'SMILES, SELFIES',
    parents: 'drug-discovery',
  }),
  skill('chemprop', 'Chemprop', 'library', 'own', {
    parents: 'drug-discovery, graph-neural-network',
  }),
  skill('clinical-decision-support', 'Clinical decision support', 'practice', 'own', {
    aliases: 'clinical decision support system, clinical risk prediction',
  }),
  skill('clinical-nlp', 'Clinical NLP', 'task', 'own', {
    aliases: 'biomedical nlp, biomedical text mining, clinical text, medical nlp',
    parents: 'natural-language-processing',
  }),
  skill('crispr', 'CRISPR', 'method', 'own', {
    aliases: 'crispr screen, gene editing',
  }),
  skill('cryo-em', 'Cryo-EM', 'method', 'own', {
    aliases: 'cryo-electron microscopy, x-ray crystallography',
    parents: 'structural-biology',
  }),
  skill('deepchem', 'DeepChem', 'library', 'own', {
    parents: 'deep-learning, drug-discovery',
  }),
  skill('density-functional-theory', 'Density functional theory', 'method', 'own', {
    aliases: `ab initio calculation, electronic structure, quantum chemistry, quantum espresso,
      quantum mechanics`,
    exact: 'DFT, VASP',
  }),
  skill('deseq2', 'DESeq2', 'library', 'own', {
    aliases: 'edger',
    exact: 'limma',
    near: 'deseq2, edger, expression',
    parents: 'bioinformatics, r',
  }),
  skill('esm', 'ESM', 'method', 'own', {
    aliases: 'esm2, esm3, evolutionary scale modeling',
    exact: 'ESM',
    near: 'alphafold, esmfold, protein, proteins, prott5',
    parents: 'bioinformatics',
  }),
  skill('flow-cytometry', 'Flow cytometry', 'method', 'own'),
  skill('gromacs', 'GROMACS', 'tool', 'own', {
    parents: 'molecular-simulation',
  }),
  skill('high-throughput-screening', 'High-throughput screening', 'method', 'own', {
    aliases: 'dna-encoded library, phenotypic screening',
    parents: 'drug-discovery',
  }),
  skill('laboratory-information-systems', 'Laboratory information systems', 'practice', 'own', {
    aliases: `benchling, electronic lab notebook, electronic laboratory notebook,
      laboratory information management system`,
    exact: 'LIMS, ELN',
  }),
  skill('lammps', 'LAMMPS', 'tool', 'own', {
    parents: 'molecular-simulation',
  }),
  skill('machine-learned-potentials', 'Machine-learned potentials', 'method', 'own', {
    aliases: `interatomic potential, machine-learned force field, machine learning potential,
      neural network potential`,
    parents: 'molecular-simulation',
  }),
  skill('mass-spectrometry', 'Mass spectrometry', 'method', 'own', {
    aliases: 'lc-ms, maxquant, metabolomics, metabolomic',
  }),
  skill('medical-device-regulation', 'Medical device regulation', 'practice', 'own', {
    aliases: 'ce marking, iec 62304, iso 13485, iso 14971, software as a medical device',
    exact: 'SaMD, MDR',
  }),
  skill('molecular-docking', 'Molecular docking', 'method', 'own', {
    aliases: 'autodock, protein-ligand docking',
    parents: 'drug-discovery',
  }),
  skill('molecular-generation', 'Molecular generation', 'task', 'own', {
    aliases: `de novo design, de novo molecular design, de novo drug design, generative chemistry,
      generative molecular design`,
    parents: 'drug-discovery, generative-models',
  }),
  skill('molecular-simulation', 'Molecular simulation', 'method', 'own', {
    aliases: `coarse-grained simulation, enhanced sampling, free energy calculation,
      free energy perturbation`,
  }),
  skill('openmm', 'OpenMM', 'library', 'own', {
    parents: 'molecular-simulation',
  }),
  skill('regulatory-submissions', 'Regulatory submissions', 'practice', 'own', {
    aliases: `ema submission, fda submission, new drug application, regulatory affairs,
      regulatory filing`,
    exact: 'FDA, EMA',
    near: 'approval, approvals, ema, fda, guidance, regulatory, submission, submissions',
  }),
  skill('schrodinger-suite', 'Schrödinger Suite', 'tool', 'own', {
    aliases: 'schrödinger maestro',
    exact: 'Schrödinger',
    near: 'knime, maestro, moe, openeye, rdkit',
    parents: 'drug-discovery',
  }),
  skill('scvi-tools', 'scvi-tools', 'library', 'own', {
    aliases: 'scvi',
    parents: 'bioinformatics, python',
  }),
  skill('singularity-containers', 'Apptainer', 'tool', 'own', {
    aliases: 'singularity container',
    exact: 'Singularity',
    near: 'apptainer, container, containers, docker, hpc, nextflow, podman, slurm',
    parents: 'containerisation',
  }),
  skill('statistical-genetics', 'Statistical genetics', 'field', 'own', {
    aliases: `genetic association, genome-wide association, genome-wide association study, gwas,
      heritability, linkage disequilibrium, mendelian randomisation, plink, polygenic risk score,
      polygenic score, population genetics, quantitative genetics`,
    exact: 'eQTL, eQTLs',
    parents: 'bioinformatics',
  }),
  skill('structural-biology', 'Structural biology', 'field', 'own', {
    aliases: 'structural bioinformatics',
  }),
  skill('synthesis-planning', 'Synthesis planning', 'task', 'own', {
    aliases: 'reaction prediction, retrosynthesis, retrosynthetic analysis',
    parents: 'drug-discovery',
  }),
];
