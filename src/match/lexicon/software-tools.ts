import { skill } from './define.ts';
import { NEAR_WEB } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Programs that software is built, run and planned with. Sorted by id. */
export const SOFTWARE_TOOLS: readonly Skill[] = [
  skill('ai-coding-assistants', 'AI coding assistants', 'tool', 'own', {
    aliases: `agentic coding, ai-assisted coding, ai-assisted development, ai coding tool,
      ai pair programming, coding agent, coding assistant, vibe coding`,
  }),
  skill('angular', 'Angular', 'library', 'simple-icons', {
    aliases: 'angular 2+, angular.js, angularjs',
    exact: 'Angular',
    near: NEAR_WEB,
    parents: 'javascript',
  }),
  skill('arduino', 'Arduino', 'platform', 'simple-icons', { parents: 'embedded-systems' }),
  skill('artifactory', 'Artifactory', 'tool', 'own', { parents: 'package-management' }),
  skill('asana', 'Asana', 'tool', 'simple-icons', { parents: 'project-management' }),
  skill('atlassian', 'Atlassian tools', 'tool', 'own', {
    aliases: 'atlassian',
    parents: 'project-management',
  }),
  skill('bazel', 'Bazel', 'tool', 'simple-icons'),
  skill('bitbucket', 'Bitbucket', 'tool', 'simple-icons', {
    aliases: 'bit bucket',
    parents: 'git',
  }),
  skill('cmake', 'CMake', 'tool', 'simple-icons'),
  skill('conda', 'Conda', 'tool', 'own', {
    aliases: 'anaconda, miniconda',
    parents: 'package-management',
  }),
  skill('confluence', 'Confluence', 'tool', 'simple-icons', {
    aliases: 'atlassian confluence',
    exact: 'Confluence',
    near: 'atlassian, documentation, jira, notion, slack, wiki',
  }),
  skill('cursor', 'Cursor', 'tool', 'simple-icons', {
    aliases: 'cursor ai, cursor ide',
    exact: 'Cursor',
    near: 'ai, claude, coding, copilot, ide, windsurf',
  }),
  skill('datadog', 'Datadog', 'tool', 'simple-icons', { parents: 'monitoring' }),
  skill('dot-net', '.NET', 'platform', 'simple-icons', {
    aliases: 'asp net, asp.net, dot net, dotnet',
    parents: 'web-frameworks',
  }),
  skill('dynatrace', 'Dynatrace', 'tool', 'simple-icons', { parents: 'monitoring' }),
  skill('eclipse-ide', 'Eclipse IDE', 'tool', 'simple-icons'),
  skill('evidently-ai', 'Evidently', 'library', 'own', {
    aliases: 'evidently ai',
    exact: 'Evidently',
    near: 'drift, mlflow, monitoring, whylabs',
    parents: 'model-monitoring',
  }),
  skill('fpga', 'FPGA', 'platform', 'own', { parents: 'embedded-systems' }),
  skill('git', 'Git', 'tool', 'simple-icons', {
    aliases: 'gitflow, versionsverwaltung mit git',
    parents: 'version-control',
  }),
  skill('github', 'GitHub', 'tool', 'simple-icons', { aliases: 'gh cli', parents: 'git' }),
  skill('github-copilot', 'GitHub Copilot', 'tool', 'simple-icons'),
  skill('gitlab', 'GitLab', 'tool', 'simple-icons', { aliases: 'git lab', parents: 'git' }),
  skill('gnu-make', 'GNU Make', 'tool', 'own', {
    aliases: 'makefile',
    exact: 'Make',
    near: 'bazel, cmake, compile, gcc, makefile',
  }),
  skill('gradle', 'Gradle', 'tool', 'simple-icons', { parents: 'java' }),
  skill('intellij-idea', 'IntelliJ IDEA', 'tool', 'simple-icons', { aliases: 'intellij' }),
  skill('jira', 'Jira', 'tool', 'simple-icons', {
    aliases: 'atlassian suite',
    parents: 'project-management',
  }),
  skill('jquery', 'jQuery', 'library', 'simple-icons', { parents: 'javascript' }),
  skill('maven', 'Maven', 'tool', 'simple-icons', { parents: 'java' }),
  skill('mercurial', 'Mercurial', 'tool', 'simple-icons', { parents: 'version-control' }),
  skill('new-relic', 'New Relic', 'tool', 'simple-icons', { parents: 'monitoring' }),
  skill('next-js', 'Next.js', 'library', 'simple-icons', {
    aliases: 'next js, nextjs',
    parents: 'react, web-frameworks',
  }),
  skill('notion', 'Notion', 'tool', 'simple-icons', {
    exact: 'Notion',
    near: 'asana, confluence, jira, slack, trello',
  }),
  skill('npm', 'npm', 'tool', 'simple-icons', { parents: 'javascript, package-management' }),
  skill('nuxt', 'Nuxt', 'library', 'simple-icons', { aliases: 'nuxt.js', parents: 'vue-js' }),
  skill('opentelemetry', 'OpenTelemetry', 'tool', 'simple-icons', { parents: 'monitoring' }),
  skill('poetry', 'Poetry', 'tool', 'simple-icons', {
    aliases: 'poetry python, python poetry',
    exact: 'Poetry',
    near: 'conda, packaging, pip, pytest, python, uv',
    parents: 'package-management, python',
  }),
  skill('prometheus', 'Prometheus', 'tool', 'simple-icons', { parents: 'monitoring' }),
  skill('pycharm', 'PyCharm', 'tool', 'simple-icons'),
  skill('react', 'React', 'library', 'simple-icons', {
    aliases: 'react frontend, react hooks, react js, react.js, reactjs, vite react',
    exact: 'React',
    near: NEAR_WEB,
    notWhen: 'react fast, react quickly, react to, react well',
    parents: 'javascript',
  }),
  skill('react-native', 'React Native', 'library', 'own', { parents: 'react' }),
  skill('redux', 'Redux', 'library', 'simple-icons', { parents: 'react' }),
  skill('splunk', 'Splunk', 'tool', 'simple-icons', { parents: 'monitoring' }),
  skill('subversion', 'Subversion', 'tool', 'simple-icons', {
    aliases: 'svn',
    parents: 'version-control',
  }),
  skill('svelte', 'Svelte', 'library', 'simple-icons', {
    aliases: 'sveltekit',
    parents: 'javascript',
  }),
  skill('trello', 'Trello', 'tool', 'simple-icons', { parents: 'project-management' }),
  skill('unix', 'Unix', 'platform', 'onet'),
  skill('vim', 'Vim', 'tool', 'simple-icons', { aliases: 'neovim' }),
  skill('visual-studio', 'Visual Studio', 'tool', 'own'),
  skill('vs-code', 'VS Code', 'tool', 'own', { aliases: 'vscode' }),
  skill('vue-js', 'Vue.js', 'library', 'simple-icons', {
    aliases: 'vue, vuejs',
    parents: 'javascript',
  }),
  skill('whylabs', 'WhyLabs', 'tool', 'own', { parents: 'model-monitoring' }),
  skill('xcode', 'Xcode', 'tool', 'simple-icons'),
];
