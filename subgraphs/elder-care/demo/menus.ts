/** What the canteens of the demo city cook from the demo date on: dishes that are usual here, all of it made up. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, weekdayOf } from '@civil-affairs/kit/dates';
import { demoId } from '../src/ids.ts';
import { sittingsOf } from '../src/rules/meals/times.ts';
import type {
  CanteenDishRow,
  CanteenMenuRow,
  CanteenMenuSetRow,
  CanteenSittingRow,
  canteenMenuDishes,
} from '../src/tables/meals.ts';
import { type DemoCanteen, demoCanteens } from './canteens.ts';

const daysAhead = 10;

type Allergens = CanteenDishRow['allergens'];

const dishes: readonly (readonly [string, string, string, CanteenDishRow['course'], Allergens])[] = [
  ['米饭', '쌀밥', 'Rice', 'STAPLE', []],
  ['大酱汤', '된장국', 'Soybean paste soup', 'SOUP', ['SOY']],
  ['红烧肉', '삼겹살조림', 'Braised pork', 'MEAT', ['SOY']],
  ['清蒸鱼', '물고기찜', 'Steamed fish', 'MEAT', ['FISH']],
  ['鸡蛋羹', '닭알찜', 'Steamed egg custard', 'SIDE', ['EGG']],
  ['拌菠菜', '시금치무침', 'Spinach salad', 'VEGETABLE', ['SESAME']],
];

/** Names and dishes of the sets, by their places in the list of dishes; the first one is the ordinary set. */
const ordinary = { nameZh: '普通套餐', nameKo: '일반 세트', nameEn: 'Ordinary set', dishes: [0, 1, 2, 4, 5] };
const lowSalt = { nameZh: '低盐套餐', nameKo: '저염 세트', nameEn: 'Low-salt set', dishes: [0, 3, 5] };
const sugarFree = { nameZh: '无糖套餐', nameKo: '무당 세트', nameEn: 'Set without sugar', dishes: [0, 3, 4] };

export interface DemoMenus {
  dishes: CanteenDishRow[];
  menus: CanteenMenuRow[];
  sets: CanteenMenuSetRow[];
  menuDishes: (typeof canteenMenuDishes.$inferSelect)[];
  sittings: CanteenSittingRow[];
}

export function demoMenus(): DemoMenus {
  const made: DemoMenus = { dishes: [], menus: [], sets: [], menuDishes: [], sittings: [] };
  for (const canteen of demoCanteens) {
    const first = made.dishes.length + 1;
    for (const [n, [nameZh, nameKo, nameEn, course, allergens]] of dishes.entries())
      made.dishes.push({
        id: demoId('CanteenDish', first + n),
        canteenId: canteen.id,
        nameZh,
        nameKo,
        nameEn,
        course,
        allergens,
        addedOn: canteen.openedOn,
      });
    for (let day = 0; day <= daysAhead; day += 1) addMenus(made, canteen, first, addDays(demoDate, day));
  }
  return made;
}

function addMenus(made: DemoMenus, canteen: DemoCanteen, firstDish: number, servedOn: string): void {
  const sets = [
    { ...ordinary, diet: null },
    ...(canteen.diets.includes('LOW_SALT') ? [{ ...lowSalt, diet: 'LOW_SALT' as const }] : []),
    ...(canteen.diets.includes('SUGAR_FREE') ? [{ ...sugarFree, diet: 'SUGAR_FREE' as const }] : []),
  ];
  for (const { weekday, meal, opensAt, closesAt } of canteen.hours) {
    if (weekday !== weekdayOf(servedOn)) continue;
    const menuId = demoId('CanteenMenu', made.menus.length + 1);
    made.menus.push({
      id: menuId,
      canteenId: canteen.id,
      servedOn,
      meal,
      status: 'PUBLISHED',
      version: 1,
      lastNumber: 0,
      closedAt: null,
    });
    for (const [n, { nameZh, nameKo, nameEn, diet, dishes: own }] of sets.entries()) {
      const set = {
        menuId,
        number: n + 1,
        nameZh,
        nameKo,
        nameEn,
        diet,
        fen: null,
        portions: null,
        taken: 0,
      };
      made.sets.push(set);
      for (const [position, dish] of own.entries())
        made.menuDishes.push({
          menuId,
          setNumber: n + 1,
          dishId: demoId('CanteenDish', firstDish + dish),
          position,
        });
    }
    const { seats } = canteen;
    if (seats !== null)
      for (const sitting of sittingsOf(opensAt, closesAt))
        made.sittings.push({ menuId, ...sitting, seats, taken: 0 });
  }
}

/** The menu of a canteen for a day's lunch. */
export function demoLunch(canteenId: string, servedOn: string): string {
  const menu = demoMenus().menus.find(
    (one) => one.canteenId === canteenId && one.servedOn === servedOn && one.meal === 'LUNCH',
  );
  if (!menu) throw new Error(`the demo has no lunch of ${canteenId} on ${servedOn}`);
  return menu.id;
}
