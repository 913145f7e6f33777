import type { Language } from './session.ts';

/** The few sentences of the header. GraphiQL itself speaks English only. */
interface Texts {
  demoData: string;
  persona: string;
  language: string;
  division: string;
  scopes: string;
  noToken: string;
  examples: string;
  forAnyone: string;
  exampleFor: string;
  switchPersona: string;
  map: string;
  sandbox: string;
  loading: string;
  failed: string;
}

export const texts: Record<Language, Texts> = {
  'zh-Hans': {
    demoData: '合成演示数据',
    persona: '身份',
    language: '语言',
    division: '区划',
    scopes: '权限',
    noToken: '未登录',
    examples: '打开示例…',
    forAnyone: '任何人',
    exampleFor: '此示例适用于：',
    switchPersona: '切换身份',
    map: '图谱全图',
    sandbox: '返回沙盒',
    loading: '正在绘制图谱…',
    failed: '无法读取：',
  },
  ko: {
    demoData: '합성 시연 데이터',
    persona: '신분',
    language: '언어',
    division: '구역',
    scopes: '권한',
    noToken: '로그인하지 않음',
    examples: '예제 열기…',
    forAnyone: '누구나',
    exampleFor: '이 예제의 대상: ',
    switchPersona: '신분 전환',
    map: '스키마 지도',
    sandbox: '샌드박스로',
    loading: '스키마를 그리는 중…',
    failed: '읽을 수 없음: ',
  },
  en: {
    demoData: 'Synthetic demo data',
    persona: 'Persona',
    language: 'Language',
    division: 'Division',
    scopes: 'Scopes',
    noToken: 'not signed in',
    examples: 'Open an example…',
    forAnyone: 'Anyone',
    exampleFor: 'This example is for: ',
    switchPersona: 'Switch persona',
    map: 'Schema map',
    sandbox: 'Back to the sandbox',
    loading: 'Drawing the schema…',
    failed: 'Could not read: ',
  },
};
