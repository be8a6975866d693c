import type { reproduce as english } from '../en/reproduce.ts';
import type { Widen } from '../widen.ts';

export const reproduce: Widen<typeof english> = {
  title: '复现',
  commands: ({ text }) => `${text} 条命令`,
  opening: ({ commands, environment }) => `${commands}${environment ? `；${environment}` : ''}。`,
  shell: '命令行',
  environment: '环境',
  environments: {
    lockfile: '版本已锁定',
    pinned: '版本已固定',
    unpinned: '版本未固定',
    container: '容器',
  },
  data: '数据',
  takes: '用时',
  seconds: (seconds) => `${seconds} 秒`,
  seeds: '随机种子',
  set: '已设定',
  notSet: '未设定',
  tests: '测试',
  testCount: ({ text }) => `${text} 个测试`,
  coverage: (share) => `覆盖率 ${share}`,
  hardware: '训练硬件',
  hours: ({ text }) => `${text} 小时`,
  estimated: '估计',
  licence: '许可证',
  codeLicence: (licence) => `代码 ${licence}`,
  modelLicence: (licence) => `模型 ${licence}`,
};
