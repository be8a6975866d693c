/** Words that show a programming language is meant: `Go`, `Rust`. */
export const NEAR_CODE = `backend, code, codebase, codebases, coding, conhecimentos, connaissance,
  connaissances, conocimientos, developer, developers, development, erfahrung, experience,
  experiencia, framework, frameworks, golang, grpc, java, javascript, kenntnisse, kotlin, langage,
  langages, language, languages, lenguaje, lenguajes, libraries, library, linguagem, linguagens,
  linux, maitrise, microservices, proficiency, proficient, programacao, programacion,
  programmation, programmer, programmieren, programmiersprache, programmiersprachen,
  programmierung, programming, python, rust, scala, scripting, scripts, sql, typescript, written`;

/** Words that show a data program is meant: `Spark`, `Hive`. */
export const NEAR_DATA = `analytics, apache, aws, batch, bigquery, cluster, clusters,
  conhecimentos, connaissance, connaissances, conocimientos, dados, data, databricks, daten,
  datos, distributed, donnees, elt, engineering, erfahrung, etl, experience, experiencia, flink,
  hadoop, ingestion, kafka, kenntnisse, knowledge, lake, lakehouse, maitrise, notions, pipeline,
  pipelines, processing, pyspark, python, redshift, scala, snowflake, sql, streaming, tables,
  trino, warehouse, warehousing`;

/** Words that show a language model is meant: `Llama`, `LoRA`. */
export const NEAR_LANGUAGE_MODELS = `adapters, agent, agents, ai, anthropic, claude, embedding,
  embeddings, fine, gemini, genai, generative, gpt, hugging, huggingface, langchain, language, llama,
  llm, llms, mistral, mixtral, model, models, nlp, openai, prompt, qlora, rag, tuning, vllm`;

/** Words that show machine learning is meant: `TF`, `Caffe`. */
export const NEAR_MODELS = `ai, algorithms, bagging, boosting, classification, clustering, datasets,
  deep, embeddings, inference, jax, keras, learning, machine, ml, model, modelling, modeling, models,
  network, networks, neural, nlp, pytorch, regression, scikit, sklearn, supervised, tensorflow,
  training, transformers, vision`;

/** Words that show an office program is meant: `Excel`. */
export const NEAR_OFFICE = `access, advanced, conhecimentos, connaissances, conocimientos,
  experience, formulas, google, ibm, intermediate, kenntnisse, knowledge, macros, maitrise,
  manejo, microsoft, ms, office, outlook, pivot, powerpoint, proficiency, proficient, python,
  sheets, skills, spreadsheet, spreadsheets, sql, suite, tableau, tableur, vba, word`;

/** Words that show a program for running software is meant: `Helm`, `Argo`. */
export const NEAR_OPERATIONS = `ansible, aws, azure, cd, ci, cloud, clusters, deploy, deploying,
  deployment, devops, docker, gcp, gitops, infrastructure, k8s, kubernetes, linux, mlops,
  orchestration, podman, terraform`;

/** Words that show a program or language for statistics is meant: `R`, `SAS`. */
export const NEAR_STATISTICS = `analysis, analytics, code, coding, conhecimentos, connaissance,
  connaissances, conocimientos, cran, data, erfahrung, estadistica, estatistica, experience,
  experiencia, ggplot2, julia, kenntnisse, knowledge, langage, langages, language, languages,
  lenguaje, lenguajes, linguagem, linguagens, maitrise, matlab, notebooks, package, packages,
  proficiency, proficient, programmation, programmieren, programmiersprache, programmiersprachen,
  programmierung, programming, python, rstudio, sas, scala, script, scripting, scripts, shiny,
  skills, software, sql, stata, statistical, statistics, statistik, statistique, statistiques,
  tidyverse, tools, workflows`;

/** Words that show a web framework is meant: `React`, `Angular`. */
export const NEAR_WEB = `angular, api, apis, backend, css, developer, django, end, express, flask,
  framework, frameworks, front, frontend, html, javascript, js, native, next, node, python, react,
  redux, svelte, typescript, ui, vue, web`;
