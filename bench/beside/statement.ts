// The least that could answer: one statement written by hand behind node:http, `node statement.ts PORT`.
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { connectionString } from './rows.ts';

const pool = new Pool({ connectionString, max: 4 });

const resident = `
  SELECT json_build_object(
    'id', r.id, 'name', r.name, 'birthDate', r.birth_date,
    'community', json_build_object('code', d.code, 'name', d.name_zh),
    'household', (
      SELECT json_build_object('id', own.household_id, 'members', json_agg(
        json_build_object('id', p.id, 'name', p.name, 'relation', m.relation) ORDER BY p.id))
      FROM residents.household_members own
      JOIN residents.household_members m ON m.household_id = own.household_id AND m.until IS NULL AND m.replaced_at IS NULL
      JOIN residents.residents p ON p.id = m.resident_id
      WHERE own.resident_id = r.id AND own.until IS NULL AND own.replaced_at IS NULL
      GROUP BY own.household_id),
    'marriages', (
      SELECT coalesce(json_agg(json_build_object('number', g.registration_number, 'on', g.registered_on, 'status', g.status)
        ORDER BY g.registration_number), '[]')
      FROM marriages.spouses s JOIN marriages.registrations g ON g.id = s.registration_id WHERE s.resident_id = r.id),
    'level', (
      SELECT level FROM elder_care.care_assessments WHERE resident_id = r.id AND status IN ('PUBLISHED', 'DISPUTED')
      ORDER BY assessed_on DESC LIMIT 1),
    'institution', (
      SELECT i.name_zh FROM elder_care.care_admissions a JOIN elder_care.care_institutions i ON i.id = a.institution_id
      WHERE a.resident_id = r.id AND a.status = 'IN_CARE' LIMIT 1),
    'meals', (
      SELECT count(*) FROM elder_care.meal_orders
      WHERE resident_id = r.id AND served_on >= $2::date AND served_on < $3::date AND cancelled_on IS NULL),
    'allowance', (
      SELECT json_build_object('status', t.status, 'fen', t.monthly_amount_fen)
      FROM allowances.grant_members m JOIN allowances.grant_terms t ON t.grant_id = m.grant_id
      WHERE m.resident_id = r.id AND m.until IS NULL ORDER BY t.since DESC LIMIT 1),
    'funeral', (SELECT status FROM funerals.cases WHERE resident_id = r.id)
  )::text AS answer
  FROM residents.residents r JOIN residents.divisions d ON d.code = r.community_code WHERE r.id = $1`;

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { variables = {} } = JSON.parse(Buffer.concat(chunks).toString()) as { variables?: Variables };
  const { id = '', since = '2000-01-01', before = '2000-01-01' } = variables;
  const query = { name: 'resident', text: resident, values: [id, since, before] };
  const { rows } = await pool.query<{ answer: string }>(query);
  response.setHeader('content-type', 'application/json');
  response.end(rows[0]?.answer ?? '{}');
}).listen(Number(process.argv[2]), '127.0.0.1');

interface Variables {
  id?: string;
  since?: string;
  before?: string;
}
