/** Where something was found in a repository. */
export interface FoundIn {
  /** Relative to the folder that was scanned, with forward slashes. */
  readonly file: string;
  /** Counted from 1; absent where it is the file as a whole. */
  readonly line?: number;
}

/** What a repository holds, as its files say it. Nothing in it is guessed: what no file says is absent. */
export interface RepositoryScan {
  /** Languages of code files, most bytes first. Files whose ending several languages use are left out. */
  readonly languages: readonly FoundLanguage[];
  /** Paths of notebooks, sorted. */
  readonly notebooks: readonly string[];
  /** Every declared dependency, file by file. */
  readonly dependencies: readonly Dependency[];
  /** Files that declare dependencies, those near the top first. */
  readonly dependencyFiles: readonly DependencyFile[];
  readonly locks: readonly LockFile[];
  /** Known machine-learning and serving software that is declared or imported; at most once each. */
  readonly frameworks: readonly FoundFramework[];
  readonly dockerfiles: readonly FoundDockerfile[];
  readonly workflows: readonly FoundWorkflow[];
  readonly tests: FoundTests;
  readonly licence?: FoundLicence;
  readonly readme?: FoundReadme;
  /** What `pyproject.toml` says about the project itself. */
  readonly project?: FoundProject;
  readonly deployments: readonly DeploymentHint[];
}

/** Code in one language. */
export interface FoundLanguage {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** One line of a file that declares dependencies. */
export interface Dependency extends FoundIn {
  /** Normalised as PEP 503 (2015) says: lower case, hyphens. */
  readonly name: string;
  /** What is asked of its version, as written; empty for nothing. */
  readonly asks: string;
  /** The version, when exactly one fits. */
  readonly version?: string;
  /** True when exactly one release or commit fits. */
  readonly pinned: boolean;
  readonly development: boolean;
}

/** A file that declares dependencies. */
export interface DependencyFile extends FoundIn {
  /** Dependencies that are not for development alone. */
  readonly declared: number;
  /** How many of them are pinned. */
  readonly pinned: number;
}

/** A file with the exact version of every package. */
export interface LockFile extends FoundIn {
  /** Program that wrote it: `uv`. */
  readonly program: string;
  readonly packages: number;
}

/** Software that is named in the files. */
export interface FoundFramework extends FoundIn {
  /** As people write it: `scikit-learn`. */
  readonly name: string;
  /** `declared` in a dependency file, or `imported` in code only. */
  readonly how: 'declared' | 'imported';
  /** Exact version from a lock file or a pinned dependency. */
  readonly version?: string;
  readonly development: boolean;
}

/** What a Dockerfile builds, told of its last stage and the stages it starts from. */
export interface FoundDockerfile extends FoundIn {
  /** Image the last stage starts from, as written. */
  readonly base?: string;
  /** True when every image from outside is named with its digest. */
  readonly digestPinned: boolean;
  /** Ports, as written: `8000`, `8000/tcp`. */
  readonly ports: readonly string[];
  /** Software that the start command names: `uvicorn`. */
  readonly serves?: string;
  /** Line of the command that starts it. */
  readonly startLine?: number;
  /** User it runs as; absent when none is set, which means root. */
  readonly user?: string;
  readonly healthCheck: boolean;
}

/** What a step of a workflow does. */
export type WorkflowDeed = 'tests' | 'training' | 'deployment' | 'image' | 'package';

/** A workflow of a continuous integration service. */
export interface FoundWorkflow extends FoundIn {
  /** `GitHub Actions`. */
  readonly provider: string;
  /** First step that does each; what none does is absent. */
  readonly deeds: readonly (FoundIn & { readonly deed: WorkflowDeed })[];
}

/** Tests of the code. */
export interface FoundTests {
  /** Files with at least one test, sorted. */
  readonly files: readonly string[];
  /** Test functions written down; a parametrised one counts once. */
  readonly count: number;
  /** Software that runs them; absent when no file says. */
  readonly framework?: FoundIn & { readonly name: string };
}

/** A licence, told from the words of its text or from a field. */
export interface FoundLicence extends FoundIn {
  /** SPDX id. */
  readonly spdx: string;
  readonly how: string;
}

/** The first page of a repository. */
export interface FoundReadme extends FoundIn {
  readonly title?: FoundText;
  /** First paragraph that is running text, without marks. */
  readonly paragraph?: FoundText;
  /** Headings below the title, in order. */
  readonly sections: readonly FoundText[];
  /** Line of a table below a heading about results; absent when there is none. */
  readonly resultsTable?: number;
}

/** Words and their line. */
export interface FoundText {
  readonly text: string;
  readonly line: number;
}

/** What a project says of itself in `pyproject.toml`. */
export interface FoundProject extends FoundIn {
  readonly description?: string;
  /** Public address of its code. */
  readonly repository?: string;
}

/** A file that says how or where something is served. */
export interface DeploymentHint extends FoundIn {
  /** Where it is hosted: `Fly.io`. */
  readonly platform?: string;
  /** Software that answers: `streamlit`. */
  readonly serves?: string;
  /** True when the file says that people use it in a browser. */
  readonly webDemo: boolean;
}
