import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Testing, reviewing and debugging. Sorted by id. */
export const TESTING: readonly Skill[] = [
  skill('automated-testing', 'Automated testing', 'practice', 'own', {
    aliases: `api testing, automated test, automated unit test, automatisierte tests,
      automatisiertes testen, code coverage, data tests, e2e testing, end-to-end test,
      end-to-end testing, functional testing, integration test, integration testing,
      pruebas automáticas, pruebas automatizadas, quality assurance testing, regression testing,
      smoke test, software testing, test automation, test automatisés, test coverage,
      test frameworks, test suite, testautomatisierung, testing automation,
      testing best practices, testing code, testing framework, tests automatiques,
      tests automatisés, tests automatizados`,
  }),
  skill('code-review', 'Code review', 'practice', 'own', {
    aliases: `code reviews, codereviews, merge request, peer review of code, pull requests,
      review code, review of code, reviewing code, reviews de code, revisão de código,
      revisión de código, revisiones de código, revisões de código, revue de code`,
  }),
  skill('cypress', 'Cypress', 'library', 'simple-icons', {
    aliases: 'cypress tests',
    exact: 'Cypress',
    near: 'javascript, jest, playwright, selenium, testing, tests',
    parents: 'automated-testing',
  }),
  skill('debugging', 'Debugging', 'practice', 'own', {
    aliases: 'code profiling, debugger, performance profiling',
  }),
  skill('jest', 'Jest', 'library', 'simple-icons', {
    exact: 'Jest',
    near: 'cypress, javascript, mocha, react, testing, tests, typescript',
    parents: 'javascript, unit-testing',
  }),
  skill('jmeter', 'JMeter', 'tool', 'simple-icons', { parents: 'load-testing' }),
  skill('junit', 'JUnit', 'library', 'simple-icons', { parents: 'java, unit-testing' }),
  skill('load-testing', 'Load testing', 'practice', 'own', {
    aliases: `benchmarking performance, performance testing, stress test of systems,
      stress testing of services`,
  }),
  skill('locust', 'Locust', 'tool', 'own', {
    aliases: 'locust load tests',
    exact: 'Locust',
    near: 'jmeter, load, performance, testing',
    parents: 'load-testing',
  }),
  skill('ml-testing', 'ML testing', 'practice', 'own', {
    aliases: `ai testing, behavioural testing, machine learning testing, ml test, model test,
      model testing, testing ai, testing machine learning, testing ml, testing of model`,
    parents: 'automated-testing, model-evaluation',
  }),
  skill('mypy', 'mypy', 'tool', 'own', { parents: 'python' }),
  skill('playwright', 'Playwright', 'library', 'own', {
    exact: 'Playwright',
    near: 'automation, cypress, scraping, selenium, testing, tests',
    parents: 'automated-testing',
  }),
  skill('pytest', 'Pytest', 'library', 'simple-icons', {
    aliases: 'py.test',
    parents: 'python, unit-testing',
  }),
  skill('selenium', 'Selenium', 'library', 'simple-icons', { parents: 'automated-testing' }),
  skill('sonarqube', 'SonarQube', 'tool', 'simple-icons', { parents: 'code-review' }),
  skill('static-analysis', 'Static analysis', 'practice', 'own', {
    aliases: `code analyser, code formatting, linter, linting, pre-commit, static code analysis,
      static typing, type annotations, type checking, type hints`,
  }),
  skill('test-driven-development', 'Test-driven development', 'practice', 'own', {
    aliases: `behavior-driven development, behaviour-driven development, property-based testing,
      test driven, testgetriebene entwicklung`,
    exact: 'TDD, BDD',
    parents: 'unit-testing',
  }),
  skill('unit-testing', 'Unit testing', 'practice', 'own', {
    aliases: `component testing, prueba unitaria, pruebas unitarias, tested code, testes unitários,
      tests unitaires, tests unitarios, unit and integration testing, unit and integration tests,
      unit/integration testing, unit/integration tests, unit test, unit tests, unittests,
      well-tested, write tests, writing tests`,
    parents: 'automated-testing',
  }),
  skill('unittest', 'unittest', 'library', 'own', { parents: 'python, unit-testing' }),
];
