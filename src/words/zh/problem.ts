import type { problem as english } from '../en/problem.ts';
import type { Widen } from '../widen.ts';

export const problem: Widen<typeof english> = {
  title: '问题',
  affected: '受影响的人',
  decision: '所支持的决策',
  whyLearn: '为何从数据中学习',
  missCost: '漏报的代价',
  falseAlarmCost: '误报的代价',
  purpose: '预期用途',
  users: '使用者',
  outOfScope: '不适用于',
  success: '设定的成功标准',
  goals: {
    'at-least': ({ metric, target }) => `${metric}：至少 ${target}。`,
    'at-most': ({ metric, target }) => `${metric}：至多 ${target}。`,
  },
  notMeasured: '未测量。',
  notMet: (found) => `未达到：${found}。`,
  met: (found) => `已达到：${found}。`,
  metInDoubt: (found) => `已达到：${found}；但区间越过了目标值。`,
  effect: '效果',
  effects: {
    measured: '实测',
    estimated: '估计',
    simulated: '模拟',
    'not-measured': '未测量',
  },
};
