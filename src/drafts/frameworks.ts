/** Software for machine learning that may be named on a page. */
export interface Framework {
  /** As people write it. */
  readonly name: string;
  /** Names it is installed under, normalised as PEP 503 says. */
  readonly packages: readonly string[];
  /** Names it is imported under in Python. */
  readonly modules: readonly string[];
}

// Name, then packages, then modules where they differ. What a model is made with comes first.
const TABLE = `
PyTorch: torch
TensorFlow: tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos: tensorflow
Keras: keras
JAX: jax
Flax: flax
scikit-learn: scikit-learn: sklearn
XGBoost: xgboost xgboost-cpu: xgboost
LightGBM: lightgbm
CatBoost: catboost
PyTorch Lightning: pytorch-lightning lightning: pytorch_lightning lightning
Transformers: transformers
Sentence Transformers: sentence-transformers: sentence_transformers
Diffusers: diffusers
PEFT: peft
TRL: trl
Datasets: datasets
Accelerate: accelerate
Ultralytics: ultralytics
torchvision: torchvision
timm: timm
Detectron2: detectron2
MMDetection: mmdet
OpenCV: opencv-python opencv-python-headless opencv-contrib-python: cv2
spaCy: spacy
NLTK: nltk
Gensim: gensim
LangChain: langchain
LlamaIndex: llama-index: llama_index
vLLM: vllm
fastai: fastai
statsmodels: statsmodels
Prophet: prophet fbprophet: prophet fbprophet
sktime: sktime
Darts: darts u8darts: darts
PyTorch Geometric: torch-geometric: torch_geometric
DGL: dgl
Stable-Baselines3: stable-baselines3: stable_baselines3
Gymnasium: gymnasium
Ray: ray
PyMC: pymc
Optuna: optuna
SHAP: shap
Fairlearn: fairlearn
AIF360: aif360
imbalanced-learn: imbalanced-learn: imblearn
ONNX Runtime: onnxruntime onnxruntime-gpu: onnxruntime
MLflow: mlflow mlflow-skinny: mlflow
DVC: dvc
Weights & Biases: wandb
Evidently: evidently
CodeCarbon: codecarbon
Polars: polars
pandas: pandas
NumPy: numpy
SciPy: scipy
PySpark: pyspark
Dask: dask
FastAPI: fastapi
Flask: flask
Gradio: gradio
Streamlit: streamlit
BentoML: bentoml
`;

/** Known software, in the order it is worth naming in. */
export const FRAMEWORKS: readonly Framework[] = TABLE.trim().split('\n').map(frameworkIn);

const BY_PACKAGE = new Map(
  FRAMEWORKS.flatMap((each) => each.packages.map((name) => [name, each] as const)),
);
const BY_MODULE = new Map(
  FRAMEWORKS.flatMap((each) => each.modules.map((name) => [name, each] as const)),
);

/** The software a package is, by the name it is installed under. */
export function frameworkOfPackage(name: string): Framework | undefined {
  return BY_PACKAGE.get(packageName(name));
}

/** The software a Python module belongs to, by the first part of its name. */
export function frameworkOfModule(name: string): Framework | undefined {
  return BY_MODULE.get(name);
}

/** A package's name as PEP 503 (2015) writes it: `Scikit_Learn` is `scikit-learn`. */
export function packageName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function frameworkIn(row: string): Framework {
  const [name = '', packages = '', modules = packages] = row.split(': ');
  return { name, packages: packages.split(' '), modules: modules.split(' ') };
}
