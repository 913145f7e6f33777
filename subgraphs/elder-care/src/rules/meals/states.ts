/** How menus and orders of meals move. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CanteenMealOrderStatus, CanteenMenuStatus } from '../../generated/contract.ts';

export type MenuAct = 'cancelCanteenMenu' | 'closeCanteenKitchen';

export const menuStates: StateTable<CanteenMenuStatus, MenuAct> = {
  initial: ['PUBLISHED'],
  final: ['IN_KITCHEN', 'CANCELLED'],
  moves: {
    PUBLISHED: { cancelCanteenMenu: ['CANCELLED'], closeCanteenKitchen: ['IN_KITCHEN'] },
    IN_KITCHEN: {},
    CANCELLED: {},
  },
};

export const menuStatusLabels: Readonly<Record<CanteenMenuStatus, Localized>> = {
  PUBLISHED: { zhHans: '接受预订', ko: '주문접수', en: 'Orders are taken' },
  IN_KITCHEN: { zhHans: '已截止备餐', ko: '마감되여 준비중', en: 'In the kitchen' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};

/** As it is stored: that the kitchen has closed is known of the menu. */
export type MealOrderStatus = Exclude<CanteenMealOrderStatus, 'IN_KITCHEN'>;

export type OrderAct =
  | 'cancelCanteenMealOrder'
  | 'callOffCanteenMealOrder'
  | 'serveCanteenMeal'
  | 'recordCanteenMealNotFetched'
  | 'cancelCanteenMenu'
  | 'closeCanteenKitchen'
  | 'dispatchCanteenRound'
  | 'recordCanteenMealDelivery'
  | 'announceMealAbsence'
  | 'cancelMealsOfDeceased'
  | 'restoreMeals';

export const orderStates: StateTable<MealOrderStatus, OrderAct> = {
  initial: ['PLACED'],
  final: ['SERVED', 'DELIVERED', 'NOT_FETCHED', 'CANCELLED'],
  moves: {
    PLACED: {
      cancelCanteenMealOrder: ['CANCELLED'],
      callOffCanteenMealOrder: ['CANCELLED'],
      serveCanteenMeal: ['SERVED'],
      recordCanteenMealNotFetched: ['NOT_FETCHED'],
      cancelCanteenMenu: ['CANCELLED'],
      closeCanteenKitchen: ['CANCELLED'],
      announceMealAbsence: ['CANCELLED'],
      cancelMealsOfDeceased: ['CANCELLED'],
      dispatchCanteenRound: ['ON_ROUND', 'CANCELLED'],
    },
    ON_ROUND: { recordCanteenMealDelivery: ['DELIVERED', 'NOT_DELIVERED'] },
    NOT_DELIVERED: { recordCanteenMealDelivery: ['DELIVERED', 'NOT_DELIVERED'] },
    DELIVERED: {},
    SERVED: {},
    NOT_FETCHED: {},
    CANCELLED: { restoreMeals: ['PLACED'] },
  },
  corrections: ['restoreMeals'],
};

export const orderStatusLabels: Readonly<Record<CanteenMealOrderStatus, Localized>> = {
  PLACED: { zhHans: '已预订', ko: '주문됨', en: 'Ordered' },
  IN_KITCHEN: { zhHans: '备餐中', ko: '준비중', en: 'In the kitchen' },
  SERVED: { zhHans: '已就餐', ko: '식사함', en: 'Served' },
  ON_ROUND: { zhHans: '配送中', ko: '배달중', en: 'On its way' },
  DELIVERED: { zhHans: '已送达', ko: '배달됨', en: 'Delivered' },
  NOT_DELIVERED: { zhHans: '未送达', ko: '배달되지 않음', en: 'Not delivered' },
  NOT_FETCHED: { zhHans: '未取', ko: '찾아가지 않음', en: 'Not fetched' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};

/** Where an order is shown to stand: in the kitchen, once that has closed. */
export function shownOrderStatus(
  status: MealOrderStatus,
  menuStatus: CanteenMenuStatus | undefined,
): CanteenMealOrderStatus {
  return status === 'PLACED' && menuStatus === 'IN_KITCHEN' ? 'IN_KITCHEN' : status;
}
