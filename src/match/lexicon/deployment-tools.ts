import { skill } from './define.ts';
import { NEAR_OPERATIONS } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Programs for bringing models and software into use. Sorted by id. */
export const DEPLOYMENT_TOOLS: readonly Skill[] = [
  skill('alteryx', 'Alteryx', 'platform', 'own', { parents: 'ml-platforms' }),
  skill('ansible', 'Ansible', 'tool', 'simple-icons', { parents: 'infrastructure-as-code' }),
  skill('apigee', 'Apigee', 'platform', 'own', { parents: 'api-development' }),
  skill('argo-cd', 'Argo CD', 'tool', 'simple-icons', {
    aliases: 'argo rollouts, argocd',
    exact: 'Argo',
    near: NEAR_OPERATIONS,
    parents: 'ci-cd, kubernetes',
  }),
  skill('argo-workflows', 'Argo Workflows', 'tool', 'own', {
    parents: 'kubernetes, workflow-orchestration',
  }),
  skill('aws-inferentia', 'AWS Inferentia', 'platform', 'own', {
    aliases: 'aws neuron, aws trainium, inferentia',
    parents: 'aws, model-serving',
  }),
  skill('bentoml', 'BentoML', 'library', 'simple-icons', {
    aliases: 'bento ml',
    parents: 'model-serving',
  }),
  skill('celery', 'Celery', 'library', 'simple-icons', {
    aliases: 'celery task queue, celery worker',
    exact: 'Celery',
    near: 'django, fastapi, flask, python, queue, rabbitmq, redis, tasks',
    parents: 'message-queues, python',
  }),
  skill('chef', 'Chef', 'tool', 'simple-icons', {
    aliases: 'chef cookbook, chef infra',
    exact: 'Chef',
    near: 'ansible, configuration, devops, infrastructure, puppet, saltstack, terraform',
    notWhen: `executive chef, head chef, in-house chef, office chef, pastry chef, private chef,
      sous chef`,
    parents: 'infrastructure-as-code',
  }),
  skill('circleci', 'CircleCI', 'tool', 'simple-icons', { aliases: 'circle ci', parents: 'ci-cd' }),
  skill('core-ml', 'Core ML', 'library', 'own', { aliases: 'coreml', parents: 'edge-deployment' }),
  skill('dataiku', 'Dataiku', 'platform', 'simple-icons', { parents: 'ml-platforms' }),
  skill('datarobot', 'DataRobot', 'platform', 'own', { parents: 'automl, ml-platforms' }),
  skill('django', 'Django', 'library', 'simple-icons', { parents: 'python, web-frameworks' }),
  skill('docker', 'Docker', 'tool', 'simple-icons', {
    aliases: 'dockerfile, dockerised, dockerization, dockerize, dockerized',
    parents: 'containerisation',
  }),
  skill('docker-compose', 'Docker Compose', 'tool', 'own', { parents: 'docker' }),
  skill('express', 'Express', 'library', 'simple-icons', {
    aliases: 'express js, express.js, expressjs',
    exact: 'Express',
    near: `angular, backend, javascript, js, mongodb, nest, node, nodejs, react, typescript, vue`,
    notWhen: 'american express, express delivery, express interest, express your',
    parents: 'node-js, web-frameworks',
  }),
  skill('fastapi', 'FastAPI', 'library', 'simple-icons', {
    aliases: 'fast api',
    parents: 'python, rest-apis, web-frameworks',
  }),
  skill('feast', 'Feast', 'tool', 'own', {
    aliases: 'feast feature store',
    exact: 'Feast',
    near: 'feature, mlflow, mlops, store, tecton',
    parents: 'feature-store',
  }),
  skill('flask', 'Flask', 'library', 'simple-icons', {
    aliases: 'flask api, flask app, flask framework, flask-restful, python flask',
    exact: 'Flask, FLASK',
    notWhen: 'flask of',
    parents: 'python, web-frameworks',
  }),
  skill('flux-cd', 'Flux CD', 'tool', 'simple-icons', {
    aliases: 'fluxcd',
    parents: 'ci-cd, kubernetes',
  }),
  skill('flyte', 'Flyte', 'platform', 'own', { parents: 'mlops, workflow-orchestration' }),
  skill('github-actions', 'GitHub Actions', 'tool', 'simple-icons', {
    aliases: 'gha workflow, git actions, github action, github workflows',
    parents: 'ci-cd, github',
  }),
  skill('gitlab-ci', 'GitLab CI', 'tool', 'own', {
    aliases: 'gitlab pipeline, gitlab pipelines, gitlab runner',
    parents: 'ci-cd, gitlab',
  }),
  skill('helm', 'Helm', 'tool', 'simple-icons', {
    aliases: 'helm chart, helm charts',
    exact: 'Helm',
    near: NEAR_OPERATIONS,
    parents: 'kubernetes',
  }),
  skill('jenkins', 'Jenkins', 'tool', 'simple-icons', { parents: 'ci-cd' }),
  skill('knime', 'KNIME', 'platform', 'simple-icons', { parents: 'ml-platforms' }),
  skill('kserve', 'KServe', 'library', 'own', {
    aliases: 'kfserving',
    parents: 'kubernetes, model-serving',
  }),
  skill('kubeflow', 'Kubeflow', 'platform', 'own', {
    aliases: 'kfp pipelines, kube flow',
    parents: 'kubernetes, mlops',
  }),
  skill('kubernetes', 'Kubernetes', 'platform', 'simple-icons', {
    aliases: 'k3s, k8s, kubectl, microk8s',
    parents: 'containerisation',
  }),
  skill('kustomize', 'Kustomize', 'tool', 'own', { parents: 'kubernetes' }),
  skill('linux', 'Linux', 'platform', 'simple-icons', {
    aliases: 'centos, debian, fedora, linux/unix, unix/linux',
    parents: 'unix',
  }),
  skill('metaflow', 'Metaflow', 'library', 'own', { parents: 'mlops, workflow-orchestration' }),
  skill('ml-platforms', 'ML platforms', 'platform', 'own', {
    aliases: `ai infrastructure, ai platform, machine learning infrastructure,
      machine learning platform, ml infrastructure, ml platform, ml training platform,
      mlops platform, model development platform, model training platform,
      training infrastructure, training platform`,
    parents: 'mlops',
  }),
  skill('mlx', 'MLX', 'library', 'own', {
    aliases: 'apple mlx',
    exact: 'MLX',
    parents: 'deep-learning',
  }),
  skill('nestjs', 'NestJS', 'library', 'simple-icons', {
    aliases: 'nest.js',
    parents: 'node-js, web-frameworks',
  }),
  skill('nginx', 'Nginx', 'tool', 'simple-icons'),
  skill('node-js', 'Node.js', 'library', 'simple-icons', {
    aliases: 'node js, nodejs',
    exact: 'Node',
    near: 'backend, express, javascript, js, react, typescript',
    parents: 'javascript',
  }),
  skill('nvidia-jetson', 'NVIDIA Jetson', 'platform', 'own', {
    aliases: 'jetson',
    parents: 'edge-deployment',
  }),
  skill('onnx', 'ONNX', 'library', 'simple-icons', {
    aliases: 'onnxruntime, open neural network exchange',
    parents: 'model-serving',
  }),
  skill('openshift', 'OpenShift', 'platform', 'simple-icons', { parents: 'kubernetes' }),
  skill('packer', 'Packer', 'tool', 'simple-icons', {
    exact: 'Packer',
    near: NEAR_OPERATIONS,
    parents: 'infrastructure-as-code',
  }),
  skill('podman', 'Podman', 'tool', 'simple-icons', { parents: 'containerisation' }),
  skill('pulumi', 'Pulumi', 'tool', 'simple-icons', { parents: 'infrastructure-as-code' }),
  skill('puppet', 'Puppet', 'tool', 'simple-icons', {
    exact: 'Puppet',
    near: 'ansible, chef, configuration, devops, infrastructure, saltstack, terraform',
    parents: 'infrastructure-as-code',
  }),
  skill('pydantic', 'Pydantic', 'library', 'simple-icons', { parents: 'python' }),
  skill('rapidminer', 'RapidMiner', 'platform', 'own', { parents: 'ml-platforms' }),
  skill('raspberry-pi', 'Raspberry Pi', 'platform', 'simple-icons', { parents: 'edge-deployment' }),
  skill('red-hat', 'Red Hat', 'platform', 'simple-icons', {
    aliases: 'redhat, rhel',
    parents: 'linux',
  }),
  skill('seldon', 'Seldon', 'library', 'own', { parents: 'kubernetes, model-serving' }),
  skill('spring', 'Spring', 'library', 'simple-icons', {
    aliases: 'spring boot, spring cloud, spring framework, spring mvc, springboot',
    exact: 'Spring',
    near: 'boot, framework, hibernate, java, kotlin, microservices',
    notWhen: 'spring break, spring cleaning, spring internship, spring semester',
    parents: 'java, web-frameworks',
  }),
  skill('teamcity', 'TeamCity', 'tool', 'simple-icons', { parents: 'ci-cd' }),
  skill('tecton', 'Tecton', 'platform', 'own', { parents: 'feature-store' }),
  skill('tensorflow-extended', 'TensorFlow Extended', 'library', 'own', {
    aliases: 'tensorflow data validation',
    exact: 'TFX',
    parents: 'mlops, tensorflow',
  }),
  skill('tensorflow-lite', 'TensorFlow Lite', 'library', 'own', {
    aliases: 'litert, tf lite, tflite',
    parents: 'edge-deployment, tensorflow',
  }),
  skill('tensorflow-serving', 'TensorFlow Serving', 'tool', 'own', {
    aliases: 'tf serving',
    parents: 'model-serving, tensorflow',
  }),
  skill('terraform', 'Terraform', 'tool', 'simple-icons', {
    aliases: 'terragrunt',
    parents: 'infrastructure-as-code',
  }),
  skill('torchserve', 'TorchServe', 'tool', 'own', { parents: 'model-serving, pytorch' }),
  skill('travis-ci', 'Travis CI', 'tool', 'simple-icons', {
    aliases: 'travisci',
    parents: 'ci-cd',
  }),
  skill('triton-inference-server', 'Triton Inference Server', 'tool', 'own', {
    aliases: 'nvidia triton, nvidia triton inference server, triton server, tritonserver',
    exact: 'Triton',
    near: `bentoml, inference, kserve, nvidia, onnx, seldon, server, serving, tensorrt, torchserve,
      vllm`,
    parents: 'model-serving',
  }),
  skill('ubuntu', 'Ubuntu', 'platform', 'simple-icons', { parents: 'linux' }),
  skill('vagrant', 'Vagrant', 'tool', 'simple-icons'),
  skill('zenml', 'ZenML', 'library', 'own', { aliases: 'zen ml', parents: 'mlops' }),
];
