import type { BulkValue } from '@civil-affairs/kit/bulk';
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, daysBetween, fullYearsOn } from '@civil-affairs/kit/dates';
import { type DemoResident, demoHouseholds } from '@civil-affairs/kit/demo-city';
import { type SeededRandom, seededRandom } from '@civil-affairs/kit/demo-people';
import { demoId } from '../src/ids.ts';
import type { DemoCampaign } from './campaigns.ts';

interface DemoDonation {
  campaignId: string;
  donor: string | null;
  yuan: number;
  on: string;
  publishedAs: string | null;
  refused: boolean;
}

/** Rows of the donations: those of residents, about one adult in twelve, then those of collection boxes and firms. */
export function* demoDonations(
  communities: readonly string[],
  residents: number,
  campaigns: readonly DemoCampaign[],
): Generator<BulkValue[]> {
  const open = campaigns.filter(({ startsOn }) => startsOn <= demoDate);
  let number = 0;
  function row({ campaignId, donor, yuan, on, publishedAs, refused }: DemoDonation): BulkValue[] {
    number += 1;
    const receipt = publishedAs === null && donor === null ? null : `DEMO-${String(number).padStart(8, '0')}`;
    return [
      demoId('CharityDonation', number),
      campaignId,
      donor,
      yuan * 100,
      on,
      receipt,
      publishedAs,
      refused,
    ];
  }
  for (const { members } of demoHouseholds(communities, residents)) {
    for (const member of members) {
      for (const donation of donationsOf(member, open)) yield row(donation);
    }
  }
  for (const donation of open.flatMap(donationsOfOthers)) yield row(donation);
}

/** The demo's featured resident. */
const featuredIndex = 2;

function donationsOf(
  { id, index, person, diedOn }: DemoResident,
  campaigns: readonly DemoCampaign[],
): DemoDonation[] {
  const random = seededRandom(index + 5_309_000);
  const title = person.sex === 'MALE' ? '先生' : '女士';
  const alias = `${person.name.zhHans.charAt(0)}${title}`;
  if (index === featuredIndex) return featured(id, alias, campaigns);
  if (diedOn || fullYearsOn(person.birthDate, demoDate) < 18 || random.next() >= 0.08) return [];
  return Array.from({ length: random.int(1, 3) }, (): DemoDonation => {
    const campaign = random.pick(campaigns);
    const refused = random.next() < 0.3;
    return {
      campaignId: campaign.id,
      donor: id,
      yuan: random.pick([10, 20, 30, 50, 50, 100, 100, 200, 500]),
      on: dayOf(campaign, random),
      publishedAs: !refused && random.next() < 0.7 ? alias : null,
      refused,
    };
  }).filter(({ on }) => fullYearsOn(person.birthDate, on) >= 18);
}

/** 200 yuan in three donations, one of them without a name. */
function featured(id: string, alias: string, campaigns: readonly DemoCampaign[]): DemoDonation[] {
  const plans: [number, number, string, boolean][] = [
    [4, 50, '2024-09-08', false],
    [6, 50, '2025-12-24', true],
    [10, 100, '2026-06-18', false],
  ];
  return plans.map(([n, yuan, on, refused]) => ({
    campaignId: campaigns[n - 1]?.id ?? '',
    donor: id,
    yuan,
    on,
    publishedAs: refused ? null : alias,
    refused,
  }));
}

function donationsOfOthers(campaign: DemoCampaign, n: number): DemoDonation[] {
  const random = seededRandom(n + 85_000);
  return Array.from({ length: 8 }, (_, index) => ({
    campaignId: campaign.id,
    donor: null,
    yuan: index === 0 ? random.int(5, 60) * 1_000 : random.int(1, 90) * 10,
    on: dayOf(campaign, random),
    publishedAs: index === 0 ? '爱心企业（演示）' : null,
    refused: false,
  }));
}

/** A day of the campaign that has come already. */
function dayOf({ startsOn, endsOn }: DemoCampaign, random: SeededRandom): string {
  const last = endsOn < demoDate ? endsOn : demoDate;
  return addDays(startsOn, random.int(0, daysBetween(startsOn, last)));
}
