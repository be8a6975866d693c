import { skill } from './define.ts';
import { NEAR_MODELS } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Research, and the sciences that hire for machine learning. Sorted by id. */
export const RESEARCH: readonly Skill[] = [
  skill('academic-writing', 'Academic writing', 'practice', 'own', {
    aliases: `conference paper, conference publication, first-author publication, paper writing,
      peer-reviewed, peer-reviewed journal, peer-reviewed paper, peer-reviewed publication,
      publicaciones científicas, publicações científicas, publication record,
      publication track record, publications at conferences, publications at neurips,
      publications at top conferences, publications in top-tier, publications scientifiques,
      publish at conferences, publish papers, publish research, published papers,
      published research, publishing at conferences, publishing papers, publishing research,
      rédaction scientifique, research paper, research publications, research writing,
      scientific paper, scientific publication, scientific publications, scientific writing,
      top-tier publications, wissenschaftliche publikationen, wissenschaftliches schreiben`,
  }),
  skill('alphafold', 'AlphaFold', 'method', 'own', {
    aliases: 'esm-2, esmfold, rosettafold',
    parents: 'bioinformatics',
  }),
  skill('benchmarking', 'Benchmarking', 'practice', 'own', {
    aliases: `benchmark dataset, benchmark suite, data science competition, evaluation benchmark,
      model benchmarking`,
    exact: 'Benchmarking, benchmarking',
    near: NEAR_MODELS,
    notWhen: `compensation benchmarking, market benchmark, salary benchmark, salary benchmarking`,
  }),
  skill('bioinformatics', 'Bioinformatics', 'field', 'own', {
    aliases: `bio-informatics, bioinformatic, bioinformática, bioinformatik, bioinformatique,
      biomedical data, computational biology, gene expression, genomic, genomic data, genómica,
      genomics, genomik, génomique, metagenomics, next-generation sequencing, ngs, ngs data,
      omics, protein design, protein structure prediction, proteomics, rna-seq, sequence analysis,
      sequencing data, sequencing pipeline, single-cell, systems biology, transcriptomics,
      variant calling, whole genome sequencing`,
  }),
  skill('biopython', 'Biopython', 'library', 'own', { parents: 'bioinformatics, python' }),
  skill('drug-discovery', 'Drug discovery', 'field', 'own', {
    aliases: `admet, cheminformatics, chemoinformatics, computational chemistry,
      computer-aided drug design, découverte de médicaments, docking simulation,
      materials informatics, materials science ml, molecular design, molecular dynamics,
      molecular modeling, molecular modelling, molecular property prediction, molecule generation,
      protein-ligand, qsar, virtual screening, wirkstoffforschung`,
  }),
  skill('kaggle', 'Kaggle', 'platform', 'simple-icons'),
  skill('labview', 'LabVIEW', 'tool', 'own'),
  skill('literature-review', 'Literature review', 'practice', 'own', {
    aliases: `implement papers, implement research papers, implementing papers, literature research,
      literature search, literature survey, literaturrecherche, paper implementation,
      paper reproduction, read research papers, reading papers, reading research papers,
      reproduce papers, research literature, scientific literature, systematic review`,
  }),
  skill('meta-analysis', 'Meta-analysis', 'method', 'own', {
    aliases: 'meta-analyses',
    parents: 'statistics',
  }),
  skill('nextflow', 'Nextflow', 'tool', 'simple-icons', { parents: 'workflow-orchestration' }),
  skill('openfoam', 'OpenFOAM', 'tool', 'own', {
    aliases: 'ansys, comsol, computational fluid dynamics, finite element',
    exact: 'CFD, FEM',
    parents: 'numerical-methods',
  }),
  skill('rdkit', 'RDKit', 'library', 'own', { parents: 'drug-discovery' }),
  skill('research-methods', 'Research methods', 'practice', 'own', {
    aliases: `academic research, ai research, angewandte forschung, applied research,
      deep learning research, forschung und entwicklung, forschungsmethoden, industrial research,
      investigación aplicada, machine learning research, méthodes de recherche,
      metodologia de pesquisa, métodos de investigación, ml research, pesquisa aplicada,
      qualitative research, quantitative research, recherche appliquée, research & development,
      research and development, research design, research methodology, scientific method,
      scientific methodology, scientific research`,
    notWhen: 'market research report, research shows',
  }),
  skill('samtools', 'samtools', 'tool', 'own', {
    aliases: 'bedtools, bwa-mem, gatk',
    parents: 'bioinformatics',
  }),
  skill('scanpy', 'Scanpy', 'library', 'own', {
    aliases: 'anndata, scverse, seurat',
    parents: 'bioinformatics',
  }),
  skill('signal-processing', 'Signal processing', 'field', 'own', {
    aliases: `acoustic signal, audioverarbeitung, biosignal, biosignals, ecg analysis, eeg analysis,
      eeg data, fft, filter design, fourier transform, music information retrieval,
      physiological signals, procesamiento de señales, processamento de sinais, señales digitales,
      sensor data fusion, sensor fusion, signal analysis, signalverarbeitung, spectral analysis,
      time-frequency, time-series signals, traitement du signal, wavelet`,
    exact: 'DSP',
  }),
  skill('snakemake', 'Snakemake', 'tool', 'own', { parents: 'workflow-orchestration' }),
];
