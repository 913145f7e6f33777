/** How an institution, an inspection and a finding move. Nothing else moves one. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type {
  CareFindingStatus,
  CareInspectionStatus,
  CareInstitutionStatus,
} from '../../generated/contract.ts';

export type InstitutionAct =
  | 'openCareInstitution'
  | 'fileCareInstitution'
  | 'awardCareStarGrade'
  | 'addCareMedicalArrangement'
  | 'addCareBeds'
  | 'orderCareRectification'
  | 'confirmCareRectification'
  | 'suspendCareInstitution'
  | 'announceCareInstitutionClosing'
  | 'closeCareInstitution';

const running = (status: CareInstitutionStatus) =>
  ({
    fileCareInstitution: [status],
    awardCareStarGrade: [status],
    addCareMedicalArrangement: [status],
    addCareBeds: [status],
    announceCareInstitutionClosing: ['CLOSING'],
  }) as const;

export const institutionStates: StateTable<CareInstitutionStatus, InstitutionAct> = {
  initial: ['REGISTERED'],
  final: ['CLOSED'],
  moves: {
    REGISTERED: {
      openCareInstitution: ['OPEN'],
      fileCareInstitution: ['REGISTERED'],
      addCareMedicalArrangement: ['REGISTERED'],
      addCareBeds: ['REGISTERED'],
    },
    OPEN: { ...running('OPEN'), orderCareRectification: ['UNDER_ORDER'] },
    UNDER_ORDER: {
      ...running('UNDER_ORDER'),
      confirmCareRectification: ['OPEN'],
      suspendCareInstitution: ['SUSPENDED'],
    },
    SUSPENDED: { confirmCareRectification: ['OPEN'], announceCareInstitutionClosing: ['CLOSING'] },
    CLOSING: { closeCareInstitution: ['CLOSED'] },
    CLOSED: {},
  },
};

export const institutionStatusLabels: Readonly<Record<CareInstitutionStatus, Localized>> = {
  REGISTERED: { zhHans: '已登记，尚未开业', ko: '등록됨(개업전)', en: 'Registered' },
  OPEN: { zhHans: '运营中', ko: '운영중', en: 'Open' },
  UNDER_ORDER: { zhHans: '责令整改', ko: '시정명령', en: 'Under an order' },
  SUSPENDED: { zhHans: '停业整顿', ko: '영업정지', en: 'Suspended' },
  CLOSING: { zhHans: '拟停止服务', ko: '봉사중지 예정', en: 'Closing' },
  CLOSED: { zhHans: '已停止服务', ko: '봉사중지', en: 'Closed' },
};

export type InspectionAct = 'recordCareInspection' | 'cancelCareInspection' | 'closeCareInspection';

export const inspectionStates: StateTable<CareInspectionStatus, InspectionAct> = {
  initial: ['PLANNED'],
  final: ['CLOSED', 'CANCELLED'],
  moves: {
    PLANNED: { recordCareInspection: ['RECORDED'], cancelCareInspection: ['CANCELLED'] },
    RECORDED: { closeCareInspection: ['CLOSED'] },
    CLOSED: {},
    CANCELLED: {},
  },
};

export const inspectionStatusLabels: Readonly<Record<CareInspectionStatus, Localized>> = {
  PLANNED: { zhHans: '已计划', ko: '계획됨', en: 'Planned' },
  RECORDED: { zhHans: '已检查', ko: '검사됨', en: 'Recorded' },
  CLOSED: { zhHans: '已办结', ko: '종결', en: 'Closed' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};

export type FindingAct = 'reportCareFinding' | 'confirmCareFinding' | 'rejectCareFinding';

export const findingStates: StateTable<CareFindingStatus, FindingAct> = {
  initial: ['OPEN'],
  final: ['CLOSED'],
  moves: {
    OPEN: { reportCareFinding: ['REPORTED'] },
    REPORTED: { confirmCareFinding: ['CLOSED'], rejectCareFinding: ['OPEN'] },
    CLOSED: {},
  },
};

export const findingStatusLabels: Readonly<Record<CareFindingStatus, Localized>> = {
  OPEN: { zhHans: '待整改', ko: '시정대기', en: 'Open' },
  REPORTED: { zhHans: '已报整改', ko: '시정보고됨', en: 'Reported as rectified' },
  CLOSED: { zhHans: '已整改', ko: '시정됨', en: 'Rectified' },
};
