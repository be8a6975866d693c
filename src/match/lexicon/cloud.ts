import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Cloud providers and their services. Sorted by id. */
export const CLOUD: readonly Skill[] = [
  skill('amazon-ec2', 'Amazon EC2', 'platform', 'onet', {
    aliases: 'aws ec2',
    exact: 'EC2',
    parents: 'aws',
  }),
  skill('amazon-ecs', 'Amazon ECS', 'platform', 'own', {
    aliases: 'aws ecs, elastic container service',
    exact: 'ECS',
    near: 'amazon, aws, docker, ec2, eks, fargate, kubernetes, lambda',
    parents: 'aws',
  }),
  skill('amazon-eks', 'Amazon EKS', 'platform', 'own', {
    aliases: 'aws eks, elastic kubernetes service',
    exact: 'EKS',
    parents: 'aws, kubernetes',
  }),
  skill('amazon-emr', 'Amazon EMR', 'platform', 'own', {
    aliases: 'aws emr, elastic mapreduce',
    exact: 'EMR',
    near: 'amazon, athena, aws, ec2, glue, hadoop, redshift, s3, spark',
    notWhen: 'emr integration',
    parents: 'apache-spark, aws',
  }),
  skill('amazon-s3', 'Amazon S3', 'platform', 'own', {
    aliases: 'aws s3, s3 bucket, simple storage service',
    exact: 'S3',
    parents: 'aws, object-storage',
  }),
  skill('amazon-sagemaker', 'Amazon SageMaker', 'platform', 'own', {
    aliases: 'sage maker, sagemaker',
    parents: 'aws, ml-platforms',
  }),
  skill('aws', 'AWS', 'platform', 'own', {
    aliases: 'amazon cloud, amazon web service, amazon web services',
    parents: 'cloud',
  }),
  skill('aws-bedrock', 'AWS Bedrock', 'platform', 'own', {
    aliases: 'amazon bedrock',
    exact: 'Bedrock',
    near: 'amazon, aws, claude, genai, llm, llms, openai, sagemaker, vertex',
    parents: 'aws, large-language-models',
  }),
  skill('aws-cdk', 'Amazon CDK', 'tool', 'own', {
    aliases: 'aws cdk',
    parents: 'aws, infrastructure-as-code',
  }),
  skill('aws-fargate', 'AWS Fargate', 'platform', 'own', {
    aliases: 'fargate',
    parents: 'aws, serverless',
  }),
  skill('aws-glue', 'AWS Glue', 'platform', 'own', {
    aliases: 'amazon glue, glue data catalog, glue etl',
    exact: 'Glue',
    near: 'amazon, athena, aws, emr, etl, lambda, redshift, s3',
    parents: 'aws, etl',
  }),
  skill('aws-lambda', 'AWS Lambda', 'platform', 'own', {
    aliases: 'amazon lambda, lambda function',
    exact: 'Lambda',
    near: `amazon, aws, azure, dynamodb, ec2, functions, glue, s3, sagemaker, serverless, step`,
    parents: 'aws, serverless',
  }),
  skill('aws-step-functions', 'AWS Step Functions', 'platform', 'own', {
    aliases: 'step function, step functions',
    parents: 'aws, workflow-orchestration',
  }),
  skill('azure', 'Azure', 'platform', 'onet', { parents: 'cloud' }),
  skill('azure-ai-search', 'Azure AI Search', 'platform', 'own', {
    aliases: 'azure cognitive search',
    parents: 'azure, search-engines',
  }),
  skill('azure-ai-services', 'Azure AI Services', 'platform', 'own', {
    aliases: 'azure ai, cognitive services',
    parents: 'azure',
  }),
  skill('azure-blob-storage', 'Azure Blob Storage', 'data-store', 'own', {
    aliases: 'azure blob',
    parents: 'azure, object-storage',
  }),
  skill('azure-data-factory', 'Azure Data Factory', 'tool', 'own', {
    aliases: 'azure datafactory, data factory',
    exact: 'ADF',
    near: 'azure, databricks, etl, factory, synapse',
    parents: 'azure, etl',
  }),
  skill('azure-devops', 'Azure DevOps', 'tool', 'own', {
    aliases: 'azure boards, azure dev ops, azure pipelines',
    parents: 'azure, ci-cd',
  }),
  skill('azure-functions', 'Azure Functions', 'platform', 'own', { parents: 'azure, serverless' }),
  skill('azure-kubernetes-service', 'Azure Kubernetes Service', 'platform', 'own', {
    aliases: 'aks',
    parents: 'azure, kubernetes',
  }),
  skill('azure-machine-learning', 'Azure Machine Learning', 'platform', 'own', {
    aliases: 'azure ml, azureml',
    parents: 'azure, ml-platforms',
  }),
  skill('azure-synapse', 'Azure Synapse', 'data-store', 'own', {
    aliases: 'synapse analytics',
    exact: 'Synapse',
    near: 'azure, databricks, fabric, factory, sql, warehouse',
    parents: 'azure, data-warehousing',
  }),
  skill('cloud', 'Cloud computing', 'field', 'own', {
    aliases: `ambientes em nuvem, cloud architecture, cloud-based, cloud deployment,
      cloud development, cloud-dienste, cloud ecosystem, cloud engineering, cloud environment,
      cloud hosting, cloud infrastructure, cloud-lösungen, cloud-native, cloud platform,
      cloud-plattformen, cloud provider, cloud resource, cloud service, cloud solution,
      cloud stack, cloud-technologien, cloud technology, cloud tooling, cloud tools,
      cloud-umgebung, cloud-umgebungen, cloud vendor, clouddienste, cloudumgebungen,
      computação em nuvem, computación en la nube, entornos cloud, environnement cloud,
      environnements cloud, hybrid cloud, multi-cloud, nube pública, plataformas cloud,
      plataformas en la nube, plateformes cloud, public cloud, services cloud`,
  }),
  skill('cloud-functions', 'Cloud Functions', 'platform', 'own', {
    parents: 'google-cloud, serverless',
  }),
  skill('cloud-run', 'Cloud Run', 'platform', 'own', { parents: 'google-cloud, serverless' }),
  skill('cloudflare', 'Cloudflare', 'platform', 'simple-icons', { parents: 'cloud' }),
  skill('cloudformation', 'CloudFormation', 'tool', 'own', {
    aliases: 'cloud formation',
    parents: 'aws, infrastructure-as-code',
  }),
  skill('cloudwatch', 'CloudWatch', 'tool', 'own', { parents: 'aws, monitoring' }),
  skill('databricks', 'Databricks', 'platform', 'simple-icons', {
    aliases: 'data bricks, databricks lakehouse',
    parents: 'apache-spark',
  }),
  skill('dataflow', 'Dataflow', 'platform', 'simple-icons', {
    aliases: 'cloud dataflow, gcp dataflow, google dataflow',
    exact: 'Dataflow, DataFlow',
    parents: 'google-cloud, stream-processing',
  }),
  skill('dataproc', 'Dataproc', 'platform', 'simple-icons', {
    parents: 'apache-spark, google-cloud',
  }),
  skill('digitalocean', 'DigitalOcean', 'platform', 'simple-icons', {
    aliases: 'digital ocean',
    parents: 'cloud',
  }),
  skill('google-cloud', 'Google Cloud', 'platform', 'simple-icons', {
    aliases: `gcloud, gcp, google app engine, google cloud platform, google cloud services,
      google compute engine`,
    parents: 'cloud',
  }),
  skill('google-cloud-storage', 'Google Cloud Storage', 'data-store', 'simple-icons', {
    aliases: 'gcs bucket',
    parents: 'google-cloud, object-storage',
  }),
  skill('google-kubernetes-engine', 'Google Kubernetes Engine', 'platform', 'own', {
    aliases: 'gke',
    parents: 'google-cloud, kubernetes',
  }),
  skill('heroku', 'Heroku', 'platform', 'own', { parents: 'cloud' }),
  skill('hetzner', 'Hetzner', 'platform', 'simple-icons', { parents: 'cloud' }),
  skill('high-performance-computing', 'High-performance computing', 'field', 'own', {
    aliases: `calcul haute performance, compute cluster, high performance compute,
      hochleistungsrechnen, hpc cluster, hpc environment, hpc system, pbs scheduler,
      supercomputer, supercomputing`,
    exact: 'HPC',
  }),
  skill('ibm-cloud', 'IBM Cloud', 'platform', 'own', { parents: 'cloud' }),
  skill('ibm-watson', 'IBM Watson', 'platform', 'own', {
    aliases: 'watson assistant, watson studio, watsonx',
    parents: 'ml-platforms',
  }),
  skill('microsoft-fabric', 'Microsoft Fabric', 'platform', 'own', {
    aliases: 'azure fabric, ms fabric, onelake',
    exact: 'Fabric',
    near: 'azure, databricks, lakehouse, microsoft, onelake, power, purview, synapse',
    parents: 'azure',
  }),
  skill('minio', 'MinIO', 'data-store', 'simple-icons', { parents: 'object-storage' }),
  skill('netlify', 'Netlify', 'platform', 'simple-icons', { parents: 'cloud' }),
  skill('object-storage', 'Object storage', 'practice', 'own', {
    aliases: 'blob storage, cloud storage, object store',
  }),
  skill('openstack', 'OpenStack', 'platform', 'simple-icons', {
    aliases: 'open stack',
    parents: 'cloud',
  }),
  skill('oracle-cloud', 'Oracle Cloud', 'platform', 'own', {
    aliases: 'oci cloud',
    parents: 'cloud',
  }),
  skill('ovhcloud', 'OVHcloud', 'platform', 'simple-icons', { parents: 'cloud' }),
  skill('scaleway', 'Scaleway', 'platform', 'simple-icons', { parents: 'cloud' }),
  skill('serverless', 'Serverless', 'practice', 'own', { aliases: 'faas, function as a service' }),
  skill('slurm', 'Slurm', 'tool', 'own', { parents: 'high-performance-computing' }),
  skill('vercel', 'Vercel', 'platform', 'simple-icons', { parents: 'cloud' }),
  skill('vertex-ai', 'Vertex AI', 'platform', 'own', {
    aliases: 'google ai platform, vertex pipelines, vertexai',
    parents: 'google-cloud, ml-platforms',
  }),
  skill('vmware', 'VMware', 'platform', 'simple-icons', { parents: 'cloud' }),
];
