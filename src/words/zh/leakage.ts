import type { leakage as english } from '../en/leakage.ts';
import type { Widen } from '../widen.ts';

export const leakage: Widen<typeof english> = {
  summary: ({ checked, all }) => `数据泄漏：${all} 个问题中已检查 ${checked} 个`,
  questions: {
    separateTestSet: '测试部分从未在训练中出现？',
    preprocessingFitOnTrainOnly: '缩放与编码只在训练行上拟合？',
    featureSelectionOnTrainOnly: '特征只在训练行上选择？',
    duplicatesRemoved: '没有任何行同时属于两个部分？',
    featuresLegitimate: '预测时每个特征都已知？',
    temporalOrder: '训练数据在时间上早于测试数据？',
    groupIndependence: '没有任何人或地点同时属于两个部分？',
    samplingBias: '测试行能代表总体？',
  },
  answers: {
    'yes-checked': '是，已检查',
    'no-risk': '此处无风险',
    'not-checked': '未检查',
    'found-and-fixed': '已发现并修正',
  },
};
