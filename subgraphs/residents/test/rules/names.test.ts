import { describe, expect, test } from 'vitest';
import { nameKeys, nameSearch } from '../../src/rules/names.ts';

/** Whether a search finds a name. */
function finds(text: string, name: string, nameKo?: string): boolean {
  const search = nameSearch(text);
  const key = search && { nameKey: name, ...nameKeys(name, nameKo) }[search.key];
  return key?.startsWith(search?.prefix ?? '?') ?? false;
}

describe('a name in pinyin', () => {
  test.each([
    ['单雄信', 'shan xiongxin'],
    ['曾国藩', 'Zēng Guófān'],
    ['解晓东', 'xiexiaodong'],
    ['仇英', 'qiu ying'],
    ['乐嘉', 'yue jia'],
    ['朴成哲', 'piao chengzhe'],
    ['查良镛', 'zha liangyong'],
    ['区小明', 'ou xiaoming'],
    ['尉迟恭', 'yuchi gong'],
    ['吕布', 'lǚ bù'],
    ['吕布', 'lv bu'],
    ['吕布', 'lu: bu'],
    ['李英姬', 'Li Ying-ji'],
  ])('%s is found by %s', (name, text) => {
    expect(finds(text, name)).toBe(true);
  });

  test.each([
    ['单雄信', 'dan xiongxin'],
    ['曾国藩', 'ceng guofan'],
    ['仇英', 'chou ying'],
  ])('%s is not found by the common reading, %s', (name, text) => {
    expect(finds(text, name)).toBe(false);
  });
});

describe('a Korean name', () => {
  test.each([
    ['리영희', '이영희'],
    ['이영희', '리영희'],
    ['류춘화', '유춘화'],
    ['로명수', '노명수'],
    ['녀진', '여진'],
    ['김철수', '김 철수'],
    ['리영희', '리영'],
  ])('%s is found by %s', (nameKo, text) => {
    expect(finds(text, '李英姬', nameKo)).toBe(true);
  });

  test.each([
    ['김철수', '임철수'],
    ['나철수', '아철수'],
  ])('%s is not found by %s', (nameKo, text) => {
    expect(finds(text, '金哲洙', nameKo)).toBe(false);
  });

  test('only the first sound changes', () => {
    expect(finds('김이라', '金利罗', '김리라')).toBe(false);
  });
});

describe('a search', () => {
  test.each([
    ['李', false],
    ['李英', true],
    ['리', false],
    ['리영', true],
    ['zhuang', false],
    ['li', false],
    ['li ying', true],
    ['liyingji', true],
  ])('%s means somebody: %s', (text, expected) => {
    expect(nameSearch(text)?.meansSomebody).toBe(expected);
  });

  test.each(['李li', '7', '', "' OR 1=1", '李%'])('%j is in no script', (text) => {
    expect(nameSearch(text)).toBeUndefined();
  });
});
