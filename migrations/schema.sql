-- The schema as the migrations make it. Printed by tools/schema.ts; do not edit.

create extension btree_gin;

create domain ident as text collate "C";

create table actions (
  organisation_id ident not null,
  id ident not null,
  cause_id ident not null,
  why_id ident,
  title text not null,
  class text not null,
  owner_id ident not null,
  decided_on ident not null,
  due_on ident not null,
  due_at timestamp with time zone not null,
  warn_at timestamp with time zone not null,
  warned_at timestamp with time zone,
  overdue_at timestamp with time zone,
  moved_because text,
  in_place_on ident,
  in_place_at timestamp with time zone,
  in_place_words text,
  in_place_link text,
  not_doing_at timestamp with time zone,
  not_doing_because text,
  reopened_at timestamp with time zone,
  reopened_by_case ident,
  constraint actions_pkey PRIMARY KEY (organisation_id, id),
  constraint actions_organisation_id_cause_id_fkey FOREIGN KEY (organisation_id, cause_id) REFERENCES causes(organisation_id, id),
  constraint actions_organisation_id_owner_id_fkey FOREIGN KEY (organisation_id, owner_id) REFERENCES members(organisation_id, id),
  constraint actions_organisation_id_reopened_by_case_fkey FOREIGN KEY (organisation_id, reopened_by_case) REFERENCES cases(organisation_id, id),
  constraint actions_organisation_id_why_id_fkey FOREIGN KEY (organisation_id, why_id) REFERENCES whys(organisation_id, id)
);
alter table actions enable row level security;
alter table actions force row level security;
CREATE INDEX actions_of_cause ON public.actions USING btree (organisation_id, cause_id, id);
CREATE INDEX actions_overdue ON public.actions USING btree (organisation_id, due_at) WHERE ((not_doing_at IS NULL) AND (overdue_at IS NULL));
CREATE INDEX actions_to_warn ON public.actions USING btree (organisation_id, warn_at) WHERE ((not_doing_at IS NULL) AND (warned_at IS NULL));
create policy own_organisation on actions using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on actions to amends_app;

create table answered (
  organisation_id ident not null,
  key text not null,
  endpoint text not null,
  asked text not null,
  status smallint not null,
  answer jsonb not null,
  at timestamp with time zone not null,
  constraint answered_pkey PRIMARY KEY (organisation_id, key)
);
alter table answered enable row level security;
alter table answered force row level security;
CREATE INDEX answered_by_age ON public.answered USING btree (organisation_id, at);
create policy own_organisation on answered using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on answered to amends_app;

create table anticipated_mistakes (
  organisation_id ident not null,
  id ident not null,
  title text not null,
  words text,
  kinds text[] not null,
  severity smallint not null,
  occurrence smallint not null,
  detection smallint not null,
  playbook jsonb not null,
  owner_id ident not null,
  look_on ident not null,
  look_at timestamp with time zone not null,
  warn_at timestamp with time zone not null,
  warned_at timestamp with time zone,
  passed_at timestamp with time zone,
  source text,
  version integer not null,
  added_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  constraint anticipated_mistakes_pkey PRIMARY KEY (organisation_id, id),
  constraint anticipated_mistakes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint anticipated_mistakes_organisation_id_owner_id_fkey FOREIGN KEY (organisation_id, owner_id) REFERENCES members(organisation_id, id),
  constraint anticipated_mistakes_detection_check CHECK (((detection >= 1) AND (detection <= 10))),
  constraint anticipated_mistakes_occurrence_check CHECK (((occurrence >= 1) AND (occurrence <= 10))),
  constraint anticipated_mistakes_severity_check CHECK (((severity >= 1) AND (severity <= 10)))
);
alter table anticipated_mistakes enable row level security;
alter table anticipated_mistakes force row level security;
CREATE INDEX anticipated_passed ON public.anticipated_mistakes USING btree (organisation_id, look_at) WHERE ((archived_at IS NULL) AND (passed_at IS NULL));
CREATE INDEX anticipated_to_warn ON public.anticipated_mistakes USING btree (organisation_id, warn_at) WHERE ((archived_at IS NULL) AND (warned_at IS NULL));
create policy own_organisation on anticipated_mistakes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on anticipated_mistakes to amends_app;

create table anticipated_versions (
  organisation_id ident not null,
  anticipated_id ident not null,
  version integer not null,
  at timestamp with time zone not null,
  by ident not null,
  act text not null,
  fields jsonb not null,
  constraint anticipated_versions_pkey PRIMARY KEY (organisation_id, anticipated_id, version),
  constraint anticipated_versions_organisation_id_anticipated_id_fkey FOREIGN KEY (organisation_id, anticipated_id) REFERENCES anticipated_mistakes(organisation_id, id),
  constraint anticipated_versions_act_check CHECK ((act = ANY (ARRAY['added'::text, 'adopted'::text, 'changed'::text, 'looked'::text, 'archived'::text, 'broughtBack'::text, 'putBack'::text])))
);
alter table anticipated_versions enable row level security;
alter table anticipated_versions force row level security;
create policy own_organisation on anticipated_versions using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.anticipated_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.anticipated_versions FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on anticipated_versions to amends_app;

create table api_keys (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  name text not null,
  token_hash text not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  role text,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint api_keys_pkey PRIMARY KEY (organisation_id, id),
  constraint api_keys_organisation_id_token_hash_key UNIQUE (organisation_id, token_hash),
  constraint api_keys_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint api_keys_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'lead'::text, 'manager'::text, 'admin'::text])))
);
alter table api_keys enable row level security;
alter table api_keys force row level security;
create policy own_organisation on api_keys using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on api_keys to amends_app;

create table approvals (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  kind text not null,
  what jsonb not null,
  amount_minor bigint not null,
  currency text not null,
  reason text not null,
  asked_at timestamp with time zone not null,
  asked_by ident not null,
  approver_id ident not null,
  decided_at timestamp with time zone,
  decided_by ident,
  decision text,
  allowed_minor bigint,
  word text,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_because text,
  constraint approvals_pkey PRIMARY KEY (organisation_id, id),
  constraint approvals_organisation_id_approver_id_fkey FOREIGN KEY (organisation_id, approver_id) REFERENCES members(organisation_id, id),
  constraint approvals_organisation_id_asked_by_fkey FOREIGN KEY (organisation_id, asked_by) REFERENCES members(organisation_id, id),
  constraint approvals_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint approvals_amount_minor_check CHECK ((amount_minor > 0)),
  constraint approvals_check CHECK (((allowed_minor > 0) AND (allowed_minor <= amount_minor))),
  constraint approvals_check1 CHECK (((decision = 'approved'::text) = (allowed_minor IS NOT NULL))),
  constraint approvals_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text]))),
  constraint approvals_kind_check CHECK ((kind = ANY (ARRAY['options'::text, 'perk'::text])))
);
alter table approvals enable row level security;
alter table approvals force row level security;
CREATE INDEX approvals_of_case ON public.approvals USING btree (organisation_id, case_id, id);
CREATE UNIQUE INDEX approvals_waiting ON public.approvals USING btree (organisation_id, case_id) WHERE ((decided_at IS NULL) AND (withdrawn_at IS NULL));
create policy own_organisation on approvals using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on approvals to amends_app;

create table attachments (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  member_id ident not null,
  message_id ident,
  name text not null,
  type text not null,
  bytes integer not null,
  sha256 text not null,
  content bytea not null,
  added_at timestamp with time zone not null,
  constraint attachments_pkey PRIMARY KEY (organisation_id, id),
  constraint attachments_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint attachments_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint attachments_organisation_id_message_id_fkey FOREIGN KEY (organisation_id, message_id) REFERENCES messages(organisation_id, id)
);
alter table attachments enable row level security;
alter table attachments force row level security;
CREATE INDEX attachments_of_draft ON public.attachments USING btree (organisation_id, case_id, member_id, id) WHERE (message_id IS NULL);
CREATE INDEX attachments_of_message ON public.attachments USING btree (organisation_id, message_id, id) WHERE (message_id IS NOT NULL);
create policy own_organisation on attachments using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on attachments to amends_app;

create table brands (
  organisation_id ident not null,
  id ident not null,
  name text not null,
  slug text not null,
  mailbox text not null,
  phone text,
  language text not null,
  zone text not null,
  hours jsonb not null,
  holidays jsonb not null,
  created_at timestamp with time zone not null,
  voice text not null default ''::text,
  signature text not null default ''::text,
  colour text,
  aliases text[] not null default '{}'::text[],
  confirms boolean not null default false,
  retired_at timestamp with time zone,
  retired_by ident,
  constraint brands_pkey PRIMARY KEY (organisation_id, id),
  constraint brands_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint brands_organisation_id_retired_by_fkey FOREIGN KEY (organisation_id, retired_by) REFERENCES members(organisation_id, id),
  constraint brands_check CHECK (((retired_at IS NULL) = (retired_by IS NULL))),
  constraint brands_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text))
);
alter table brands enable row level security;
alter table brands force row level security;
create policy own_organisation on brands using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on brands to amends_app;

create table bulk_acts (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  at timestamp with time zone not null,
  cases jsonb not null,
  undone_at timestamp with time zone,
  constraint bulk_acts_pkey PRIMARY KEY (organisation_id, id),
  constraint bulk_acts_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id)
);
alter table bulk_acts enable row level security;
alter table bulk_acts force row level security;
CREATE INDEX bulk_acts_at ON public.bulk_acts USING btree (organisation_id, at);
create policy own_organisation on bulk_acts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on bulk_acts to amends_app;

create table case_coverage (
  organisation_id ident not null,
  case_id ident not null,
  opened_at timestamp with time zone not null,
  kind ident,
  foreseen boolean not null,
  constraint case_coverage_pkey PRIMARY KEY (organisation_id, case_id),
  constraint case_coverage_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint case_coverage_check CHECK (((kind IS NOT NULL) OR (NOT foreseen)))
);
alter table case_coverage enable row level security;
alter table case_coverage force row level security;
CREATE INDEX coverage_by_time ON public.case_coverage USING btree (organisation_id, opened_at) INCLUDE (kind, foreseen);
CREATE INDEX coverage_of_kind ON public.case_coverage USING btree (organisation_id, kind, case_id);
create policy own_organisation on case_coverage using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on case_coverage to amends_app;

create table case_facts (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  fact text not null,
  at timestamp with time zone not null,
  by ident not null,
  waived text,
  evidence jsonb not null,
  constraint case_facts_pkey PRIMARY KEY (organisation_id, id),
  constraint case_facts_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table case_facts enable row level security;
alter table case_facts force row level security;
CREATE INDEX facts_of_case ON public.case_facts USING btree (organisation_id, case_id, id);
CREATE INDEX facts_reopened ON public.case_facts USING btree (organisation_id, case_id) WHERE (fact = 'reopened'::text);
create policy own_organisation on case_facts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.case_facts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.case_facts FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on case_facts to amends_app;

create table case_hearings (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  at timestamp with time zone not null,
  by ident not null,
  crux text not null,
  feeling text,
  wanted text,
  impact text,
  constraint case_hearings_pkey PRIMARY KEY (organisation_id, id),
  constraint case_hearings_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table case_hearings enable row level security;
alter table case_hearings force row level security;
CREATE INDEX hearings_of_case ON public.case_hearings USING btree (organisation_id, case_id, id);
create policy own_organisation on case_hearings using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on case_hearings to amends_app;

create table case_impacts (
  organisation_id ident not null,
  case_id ident not null,
  brand_id ident not null,
  customer_id ident not null,
  mistake_id ident,
  opened_at timestamp with time zone not null,
  cost_minor bigint not null,
  grave boolean not null,
  lost boolean not null,
  constraint case_impacts_pkey PRIMARY KEY (organisation_id, case_id),
  constraint case_impacts_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table case_impacts enable row level security;
alter table case_impacts force row level security;
CREATE INDEX impacts_by_time ON public.case_impacts USING btree (organisation_id, opened_at) INCLUDE (mistake_id, brand_id);
CREATE INDEX impacts_lost ON public.case_impacts USING btree (organisation_id, opened_at) INCLUDE (mistake_id, customer_id) WHERE lost;
CREATE INDEX impacts_of_mistake ON public.case_impacts USING btree (organisation_id, mistake_id, case_id) INCLUDE (opened_at, cost_minor, grave, lost);
create policy own_organisation on case_impacts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on case_impacts to amends_app;

create table case_marks (
  organisation_id ident not null,
  case_id ident not null,
  number text not null,
  ref ident not null,
  brand_id ident not null,
  at timestamp with time zone not null,
  week ident not null,
  hit boolean,
  value bigint,
  constraint case_marks_pkey PRIMARY KEY (organisation_id, case_id, number, ref),
  constraint case_marks_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table case_marks enable row level security;
alter table case_marks force row level security;
CREATE INDEX marks_of_hour ON public.case_marks USING btree (organisation_id, at);
CREATE INDEX marks_of_promises ON public.case_marks USING btree (organisation_id, week, hit, case_id) INCLUDE (brand_id, at) WHERE (number = 'promisesKept'::text);
CREATE INDEX marks_of_week ON public.case_marks USING btree (organisation_id, week, number, case_id) INCLUDE (brand_id, at, hit, value);
CREATE INDEX promises_broken ON public.case_marks USING btree (organisation_id, at, ref) INCLUDE (case_id, brand_id) WHERE ((number = 'promisesKept'::text) AND (NOT hit));
create policy own_organisation on case_marks using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on case_marks to amends_app;

create table case_risks (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  risk text not null,
  is_set boolean not null,
  at timestamp with time zone not null,
  by ident not null,
  constraint case_risks_pkey PRIMARY KEY (organisation_id, id),
  constraint case_risks_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table case_risks enable row level security;
alter table case_risks force row level security;
CREATE INDEX risks_of_case ON public.case_risks USING btree (organisation_id, case_id, id);
create policy own_organisation on case_risks using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.case_risks FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.case_risks FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on case_risks to amends_app;

create table case_tallies (
  organisation_id ident not null,
  case_id ident not null,
  brand_id ident not null,
  day ident not null,
  yes text[] not null,
  no text[] not null,
  dated text[] not null,
  changes_at timestamp with time zone,
  constraint case_tallies_pkey PRIMARY KEY (organisation_id, case_id),
  constraint case_tallies_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table case_tallies enable row level security;
alter table case_tallies force row level security;
CREATE INDEX tallies_of_bar ON public.case_tallies USING gin (organisation_id, yes, no) WITH (fastupdate=off);
CREATE INDEX tallies_of_day ON public.case_tallies USING btree (organisation_id, day, case_id);
CREATE INDEX tallies_to_change ON public.case_tallies USING btree (organisation_id, changes_at) WHERE (changes_at IS NOT NULL);
create policy found_by_bar on case_tallies for select to amends using (true);
create policy own_organisation on case_tallies using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on case_tallies to amends_app;

create table cases (
  organisation_id ident not null,
  id ident not null,
  reference text not null,
  brand_id ident not null,
  customer_id ident not null,
  owner_id ident,
  owned_since timestamp with time zone,
  hand_offs integer not null default 0,
  title text not null,
  crux text,
  feeling text,
  wanted text,
  impact text,
  severity smallint not null,
  kind text,
  mistake_id ident,
  channel text not null,
  protocol_version integer not null,
  stands text not null,
  opened_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  due_at timestamp with time zone not null,
  due_warn_at timestamp with time zone not null,
  due_clock text,
  waiting_since timestamp with time zone,
  words tsvector not null,
  kind_suggestion jsonb,
  risks text[] not null default '{}'::text[],
  risk_suggestions jsonb not null default '[]'::jsonb,
  fire_drill text,
  product text,
  place text,
  process_step text,
  fault_open boolean not null default false,
  constraint cases_pkey PRIMARY KEY (organisation_id, id),
  constraint cases_organisation_id_reference_key UNIQUE (organisation_id, reference),
  constraint cases_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint cases_organisation_id_customer_id_fkey FOREIGN KEY (organisation_id, customer_id) REFERENCES customers(organisation_id, id),
  constraint cases_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint cases_organisation_id_mistake_id_fkey FOREIGN KEY (organisation_id, mistake_id) REFERENCES mistakes(organisation_id, id),
  constraint cases_organisation_id_owner_id_fkey FOREIGN KEY (organisation_id, owner_id) REFERENCES members(organisation_id, id),
  constraint cases_organisation_id_protocol_version_fkey FOREIGN KEY (organisation_id, protocol_version) REFERENCES protocols(organisation_id, version),
  constraint cases_fire_drill_check CHECK ((fire_drill = ANY (ARRAY['quiet'::text, 'open'::text]))),
  constraint cases_severity_check CHECK (((severity >= 1) AND (severity <= 5))),
  constraint cases_stands_check CHECK ((stands = ANY (ARRAY['listen'::text, 'apologise'::text, 'makeRight'::text, 'explain'::text, 'delight'::text, 'ask'::text, 'learn'::text, 'recovered'::text, 'unableToRecover'::text, 'withdrawn'::text])))
);
alter table cases enable row level security;
alter table cases force row level security;
CREATE INDEX cases_admitted ON public.cases USING btree (organisation_id, opened_at) WHERE (channel = 'admitted'::text);
CREATE INDEX cases_by_due ON public.cases USING btree (organisation_id, due_at, id) INCLUDE (fire_drill) WHERE (ended_at IS NULL);
CREATE INDEX cases_by_words ON public.cases USING gin (organisation_id, words);
CREATE INDEX cases_described ON public.cases USING btree (organisation_id, id DESC) WHERE ((product IS NOT NULL) OR (place IS NOT NULL) OR (process_step IS NOT NULL));
CREATE INDEX cases_ended ON public.cases USING btree (organisation_id, ended_at, id) WHERE (ended_at IS NOT NULL);
CREATE INDEX cases_of_customer ON public.cases USING btree (organisation_id, customer_id, id);
CREATE INDEX cases_of_kind ON public.cases USING btree (organisation_id, kind, opened_at) WHERE (kind IS NOT NULL);
CREATE INDEX cases_of_mistake ON public.cases USING btree (organisation_id, mistake_id) WHERE (mistake_id IS NOT NULL);
CREATE INDEX cases_of_owner ON public.cases USING btree (organisation_id, owner_id, due_at, id) INCLUDE (fire_drill) WHERE (ended_at IS NULL);
CREATE INDEX cases_of_owner_newest ON public.cases USING btree (organisation_id, owner_id, id DESC) WHERE (owner_id IS NOT NULL);
CREATE INDEX cases_open_by_step ON public.cases USING btree (organisation_id, stands, due_at, id) WHERE (ended_at IS NULL);
CREATE INDEX cases_recovered ON public.cases USING btree (organisation_id, ended_at, id) INCLUDE (fire_drill) WHERE (stands = 'recovered'::text);
CREATE INDEX cases_standing ON public.cases USING btree (organisation_id, stands, brand_id) WHERE ((ended_at IS NULL) AND (fire_drill IS NULL));
CREATE INDEX cases_unowned ON public.cases USING btree (organisation_id, due_at, id) INCLUDE (fire_drill) WHERE ((ended_at IS NULL) AND (owner_id IS NULL));
CREATE INDEX cases_waiting ON public.cases USING btree (organisation_id, due_at, id) INCLUDE (fire_drill) WHERE ((ended_at IS NULL) AND (waiting_since IS NOT NULL));
create policy found_by_words on cases for select to amends using (true);
create policy own_organisation on cases using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on cases to amends_app;

create table cause_factors (
  organisation_id ident not null,
  id ident not null,
  cause_id ident not null,
  factor ident not null,
  words text not null,
  constraint cause_factors_pkey PRIMARY KEY (organisation_id, id),
  constraint cause_factors_organisation_id_cause_id_fkey FOREIGN KEY (organisation_id, cause_id) REFERENCES causes(organisation_id, id)
);
alter table cause_factors enable row level security;
alter table cause_factors force row level security;
CREATE INDEX factors_of_cause ON public.cause_factors USING btree (organisation_id, cause_id, id);
create policy own_organisation on cause_factors using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on cause_factors to amends_app;

create table cause_mistakes (
  organisation_id ident not null,
  mistake_id ident not null,
  cause_id ident not null,
  at timestamp with time zone not null,
  constraint cause_mistakes_pkey PRIMARY KEY (organisation_id, mistake_id),
  constraint cause_mistakes_organisation_id_cause_id_fkey FOREIGN KEY (organisation_id, cause_id) REFERENCES causes(organisation_id, id),
  constraint cause_mistakes_organisation_id_mistake_id_fkey FOREIGN KEY (organisation_id, mistake_id) REFERENCES mistakes(organisation_id, id)
);
alter table cause_mistakes enable row level security;
alter table cause_mistakes force row level security;
CREATE INDEX mistakes_of_cause ON public.cause_mistakes USING btree (organisation_id, cause_id, mistake_id);
create policy own_organisation on cause_mistakes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on cause_mistakes to amends_app;

create table causes (
  organisation_id ident not null,
  id ident not null,
  title text not null,
  words text,
  created_at timestamp with time zone not null,
  solved_at timestamp with time zone,
  solved_because text,
  constraint causes_pkey PRIMARY KEY (organisation_id, id),
  constraint causes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table causes enable row level security;
alter table causes force row level security;
create policy own_organisation on causes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on causes to amends_app;

create table chart_notes (
  organisation_id ident not null,
  id ident not null,
  brand_id ident,
  on_date ident not null,
  words text not null,
  made_at timestamp with time zone not null,
  made_by ident not null,
  taken_back_at timestamp with time zone,
  taken_back_by ident,
  constraint chart_notes_pkey PRIMARY KEY (organisation_id, id),
  constraint chart_notes_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint chart_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint chart_notes_organisation_id_made_by_fkey FOREIGN KEY (organisation_id, made_by) REFERENCES members(organisation_id, id),
  constraint chart_notes_organisation_id_taken_back_by_fkey FOREIGN KEY (organisation_id, taken_back_by) REFERENCES members(organisation_id, id)
);
alter table chart_notes enable row level security;
alter table chart_notes force row level security;
CREATE INDEX notes_by_date ON public.chart_notes USING btree (organisation_id, on_date) WHERE (taken_back_at IS NULL);
create policy own_organisation on chart_notes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on chart_notes to amends_app;

create table chart_splits (
  organisation_id ident not null,
  id ident not null,
  chart ident not null,
  brand_id ident,
  from_week ident not null,
  reason text not null,
  made_at timestamp with time zone not null,
  made_by ident not null,
  taken_back_at timestamp with time zone,
  taken_back_by ident,
  constraint chart_splits_pkey PRIMARY KEY (organisation_id, id),
  constraint chart_splits_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint chart_splits_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint chart_splits_organisation_id_made_by_fkey FOREIGN KEY (organisation_id, made_by) REFERENCES members(organisation_id, id),
  constraint chart_splits_organisation_id_taken_back_by_fkey FOREIGN KEY (organisation_id, taken_back_by) REFERENCES members(organisation_id, id)
);
alter table chart_splits enable row level security;
alter table chart_splits force row level security;
CREATE UNIQUE INDEX splits_of_chart ON public.chart_splits USING btree (organisation_id, chart, brand_id, from_week) NULLS NOT DISTINCT WHERE (taken_back_at IS NULL);
create policy own_organisation on chart_splits using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on chart_splits to amends_app;

create table checks (
  organisation_id ident not null,
  id ident not null,
  action_id ident not null,
  signature jsonb not null,
  measure text not null,
  baseline_from ident not null,
  baseline_until ident not null,
  watch_days integer not null,
  most_left double precision not null,
  fixed_at timestamp with time zone not null,
  fixed_by ident not null,
  watched_from ident,
  looks_at timestamp with time zone,
  before_events integer,
  before_exposure double precision,
  judged_at timestamp with time zone,
  judged_until ident,
  after_events integer,
  after_exposure double precision,
  outcome text,
  replaced_at timestamp with time zone,
  constraint checks_pkey PRIMARY KEY (organisation_id, id),
  constraint checks_organisation_id_action_id_fkey FOREIGN KEY (organisation_id, action_id) REFERENCES actions(organisation_id, id),
  constraint checks_outcome_check CHECK ((outcome = ANY (ARRAY['effective'::text, 'notEffective'::text, 'notEnough'::text])))
);
alter table checks enable row level security;
alter table checks force row level security;
CREATE UNIQUE INDEX check_of_action ON public.checks USING btree (organisation_id, action_id) WHERE (replaced_at IS NULL);
CREATE INDEX checks_to_judge ON public.checks USING btree (organisation_id, looks_at) WHERE ((outcome IS NULL) AND (replaced_at IS NULL) AND (looks_at IS NOT NULL));
create policy own_organisation on checks using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on checks to amends_app;

create table clock_changes (
  organisation_id ident not null,
  id ident not null,
  clock_id ident not null,
  at timestamp with time zone not null,
  by ident not null,
  change text not null,
  reason text not null,
  due_before timestamp with time zone not null,
  due_after timestamp with time zone not null,
  constraint clock_changes_pkey PRIMARY KEY (organisation_id, id),
  constraint clock_changes_organisation_id_clock_id_fkey FOREIGN KEY (organisation_id, clock_id) REFERENCES clocks(organisation_id, id)
);
alter table clock_changes enable row level security;
alter table clock_changes force row level security;
CREATE INDEX changes_of_clock ON public.clock_changes USING btree (organisation_id, clock_id, id);
create policy own_organisation on clock_changes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.clock_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.clock_changes FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on clock_changes to amends_app;

create table clocks (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  name text not null,
  basis text not null,
  budget bigint not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  warn_at timestamp with time zone not null,
  paused_at timestamp with time zone,
  remaining bigint,
  warned_at timestamp with time zone,
  breached_at timestamp with time zone,
  met_at timestamp with time zone,
  stopped_at timestamp with time zone,
  constraint clocks_pkey PRIMARY KEY (organisation_id, id),
  constraint clocks_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint clocks_basis_check CHECK ((basis = ANY (ARRAY['business'::text, 'calendar'::text])))
);
alter table clocks enable row level security;
alter table clocks force row level security;
CREATE INDEX clocks_of_case ON public.clocks USING btree (organisation_id, case_id, id);
CREATE INDEX clocks_to_breach ON public.clocks USING btree (organisation_id, due_at) WHERE ((breached_at IS NULL) AND (met_at IS NULL) AND (stopped_at IS NULL) AND (paused_at IS NULL));
CREATE INDEX clocks_to_warn ON public.clocks USING btree (organisation_id, warn_at) WHERE ((warned_at IS NULL) AND (met_at IS NULL) AND (stopped_at IS NULL) AND (paused_at IS NULL));
create policy own_organisation on clocks using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on clocks to amends_app;

create table coach_examples (
  organisation_id ident not null,
  id ident not null,
  rule text not null,
  text text not null,
  language text not null,
  kind text not null,
  step text not null,
  verdict text not null,
  kept_at timestamp with time zone not null,
  kept_by ident not null,
  constraint coach_examples_pkey PRIMARY KEY (organisation_id, id),
  constraint coach_examples_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint coach_examples_organisation_id_kept_by_fkey FOREIGN KEY (organisation_id, kept_by) REFERENCES members(organisation_id, id),
  constraint coach_examples_kind_check CHECK ((kind = ANY (ARRAY['reply'::text, 'template'::text, 'note'::text, 'review'::text]))),
  constraint coach_examples_verdict_check CHECK ((verdict = ANY (ARRAY['wrong'::text, 'missed'::text])))
);
alter table coach_examples enable row level security;
alter table coach_examples force row level security;
create policy own_organisation on coach_examples using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on coach_examples to amends_app;

create table coach_sentences (
  organisation_id ident not null,
  mark text not null,
  times integer not null,
  last_at timestamp with time zone not null,
  constraint coach_sentences_pkey PRIMARY KEY (organisation_id, mark),
  constraint coach_sentences_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table coach_sentences enable row level security;
alter table coach_sentences force row level security;
CREATE INDEX coach_sentences_often ON public.coach_sentences USING btree (organisation_id, times DESC) WHERE (times >= 5);
CREATE INDEX coach_sentences_oldest ON public.coach_sentences USING btree (organisation_id, last_at);
create policy own_organisation on coach_sentences using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on coach_sentences to amends_app;

create table coach_styles (
  organisation_id ident not null,
  version integer not null,
  rules jsonb not null,
  phrases jsonb not null,
  made_at timestamp with time zone not null,
  made_by ident not null,
  constraint coach_styles_pkey PRIMARY KEY (organisation_id, version),
  constraint coach_styles_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint coach_styles_organisation_id_made_by_fkey FOREIGN KEY (organisation_id, made_by) REFERENCES members(organisation_id, id)
);
alter table coach_styles enable row level security;
alter table coach_styles force row level security;
create policy own_organisation on coach_styles using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on coach_styles to amends_app;

create table coverage_days (
  organisation_id ident not null,
  day ident not null,
  kind ident not null,
  cases integer not null,
  foreseen integer not null,
  constraint coverage_days_pkey PRIMARY KEY (organisation_id, day, kind)
);
alter table coverage_days enable row level security;
alter table coverage_days force row level security;
create policy own_organisation on coverage_days using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on coverage_days to amends_app;

create table customer_addresses (
  organisation_id ident not null,
  address text not null,
  customer_id ident not null,
  created_at timestamp with time zone not null,
  main boolean not null default false,
  note text,
  constraint customer_addresses_pkey PRIMARY KEY (organisation_id, address),
  constraint customer_addresses_organisation_id_customer_id_fkey FOREIGN KEY (organisation_id, customer_id) REFERENCES customers(organisation_id, id)
);
alter table customer_addresses enable row level security;
alter table customer_addresses force row level security;
CREATE UNIQUE INDEX address_main_once ON public.customer_addresses USING btree (organisation_id, customer_id) WHERE main;
CREATE INDEX addresses_by_beginning ON public.customer_addresses USING btree (organisation_id, address text_pattern_ops);
CREATE INDEX addresses_of_customer ON public.customer_addresses USING btree (organisation_id, customer_id);
create policy own_organisation on customer_addresses using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on customer_addresses to amends_app;

create table customer_interests (
  organisation_id ident not null,
  id ident not null,
  customer_id ident not null,
  words text not null,
  noted_at timestamp with time zone not null,
  constraint customer_interests_pkey PRIMARY KEY (organisation_id, id),
  constraint customer_interests_organisation_id_customer_id_fkey FOREIGN KEY (organisation_id, customer_id) REFERENCES customers(organisation_id, id)
);
alter table customer_interests enable row level security;
alter table customer_interests force row level security;
CREATE INDEX interests_of_customer ON public.customer_interests USING btree (organisation_id, customer_id);
create policy own_organisation on customer_interests using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on customer_interests to amends_app;

create table customers (
  organisation_id ident not null,
  id ident not null,
  name text not null,
  first_name text not null,
  phone text,
  language text,
  created_at timestamp with time zone not null,
  notes text not null default ''::text,
  value jsonb,
  consents jsonb not null default '{}'::jsonb,
  merged_into ident,
  fire_drill text,
  constraint customers_pkey PRIMARY KEY (organisation_id, id),
  constraint customers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint customers_fire_drill_check CHECK ((fire_drill = ANY (ARRAY['quiet'::text, 'open'::text])))
);
alter table customers enable row level security;
alter table customers force row level security;
CREATE INDEX customers_by_last_name ON public.customers USING btree (organisation_id, lower(regexp_replace(name, '^.* '::text, ''::text)) text_pattern_ops);
CREATE INDEX customers_by_name ON public.customers USING btree (organisation_id, lower(name) text_pattern_ops);
CREATE INDEX customers_newest ON public.customers USING btree (organisation_id, id DESC) WHERE (merged_into IS NULL);
CREATE INDEX customers_of_merged ON public.customers USING btree (organisation_id, merged_into) WHERE (merged_into IS NOT NULL);
create policy own_organisation on customers using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on customers to amends_app;

create table departments (
  organisation_id ident not null,
  id ident not null,
  name text not null,
  kind text not null,
  constraint departments_pkey PRIMARY KEY (organisation_id, id),
  constraint departments_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint departments_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'supplier'::text])))
);
alter table departments enable row level security;
alter table departments force row level security;
create policy own_organisation on departments using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on departments to amends_app;

create table directory (
  kind text not null,
  name text not null,
  organisation_id ident not null,
  ref ident not null,
  constraint directory_pkey PRIMARY KEY (kind, name, organisation_id),
  constraint directory_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'member'::text, 'mailbox'::text, 'form'::text])))
);
CREATE UNIQUE INDEX directory_once ON public.directory USING btree (kind, name) WHERE (kind = ANY (ARRAY['organisation'::text, 'mailbox'::text, 'form'::text]));
grant delete, insert, select on directory to amends_app;

create table drafts (
  organisation_id ident not null,
  case_id ident not null,
  member_id ident not null,
  kind text not null,
  subject text not null,
  body text not null,
  saved_at timestamp with time zone not null,
  promises jsonb not null default '[]'::jsonb,
  constraint drafts_pkey PRIMARY KEY (organisation_id, case_id, member_id, kind),
  constraint drafts_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint drafts_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint drafts_kind_check CHECK ((kind = ANY (ARRAY['mail'::text, 'note'::text, 'call'::text])))
);
alter table drafts enable row level security;
alter table drafts force row level security;
create policy own_organisation on drafts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on drafts to amends_app;

create table email_changes (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  email text not null,
  email_was text not null,
  asked_by ident not null,
  session text,
  asked_at timestamp with time zone not null,
  until timestamp with time zone not null,
  ended_at timestamp with time zone,
  outcome text,
  constraint email_changes_pkey PRIMARY KEY (organisation_id, id),
  constraint email_changes_organisation_id_asked_by_fkey FOREIGN KEY (organisation_id, asked_by) REFERENCES members(organisation_id, id),
  constraint email_changes_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint email_changes_check CHECK (((ended_at IS NULL) = (outcome IS NULL))),
  constraint email_changes_outcome_check CHECK ((outcome = ANY (ARRAY['changed'::text, 'taken back'::text, 'replaced'::text])))
);
alter table email_changes enable row level security;
alter table email_changes force row level security;
CREATE UNIQUE INDEX email_change_open ON public.email_changes USING btree (organisation_id, member_id) WHERE (ended_at IS NULL);
create policy own_organisation on email_changes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on email_changes to amends_app;

create table escalations (
  organisation_id ident not null,
  clock_id ident not null,
  case_id ident not null,
  due_at timestamp with time zone not null,
  constraint escalations_pkey PRIMARY KEY (organisation_id, clock_id),
  constraint escalations_organisation_id_clock_id_fkey FOREIGN KEY (organisation_id, clock_id) REFERENCES clocks(organisation_id, id)
);
alter table escalations enable row level security;
alter table escalations force row level security;
CREATE INDEX escalations_due ON public.escalations USING btree (organisation_id, due_at);
create policy own_organisation on escalations using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on escalations to amends_app;

create table exposures (
  organisation_id ident not null,
  measure ident not null,
  day ident not null,
  amount bigint not null,
  constraint exposures_pkey PRIMARY KEY (organisation_id, measure, day),
  constraint exposures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint exposures_amount_check CHECK ((amount >= 0))
);
alter table exposures enable row level security;
alter table exposures force row level security;
create policy own_organisation on exposures using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on exposures to amends_app;

create table factors (
  organisation_id ident not null,
  name ident not null,
  title text not null,
  bone text not null,
  retired_at timestamp with time zone,
  constraint factors_pkey PRIMARY KEY (organisation_id, name),
  constraint factors_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint factors_bone_check CHECK ((bone = ANY (ARRAY['people'::text, 'process'::text, 'policy'::text, 'product'::text, 'place'::text, 'partner'::text])))
);
alter table factors enable row level security;
alter table factors force row level security;
create policy own_organisation on factors using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on factors to amends_app;

create table fire_drills (
  organisation_id ident not null,
  id ident not null,
  title text not null,
  anticipated_id ident,
  brand_id ident not null,
  kind text,
  announced boolean not null,
  script jsonb not null,
  planned_by ident not null,
  planned_at timestamp with time zone not null,
  begins_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  customer_id ident,
  case_id ident,
  chooses_at timestamp with time zone,
  answers_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_because text,
  is_called_off boolean not null,
  constraint fire_drills_pkey PRIMARY KEY (organisation_id, id),
  constraint fire_drills_organisation_id_anticipated_id_fkey FOREIGN KEY (organisation_id, anticipated_id) REFERENCES anticipated_mistakes(organisation_id, id),
  constraint fire_drills_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint fire_drills_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint fire_drills_organisation_id_customer_id_fkey FOREIGN KEY (organisation_id, customer_id) REFERENCES customers(organisation_id, id),
  constraint fire_drills_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint fire_drills_organisation_id_planned_by_fkey FOREIGN KEY (organisation_id, planned_by) REFERENCES members(organisation_id, id)
);
alter table fire_drills enable row level security;
alter table fire_drills force row level security;
CREATE UNIQUE INDEX fire_drill_of_case ON public.fire_drills USING btree (organisation_id, case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX fire_drills_running ON public.fire_drills USING btree (organisation_id, customer_id) WHERE ((begun_at IS NOT NULL) AND (ended_at IS NULL));
CREATE INDEX fire_drills_to_begin ON public.fire_drills USING btree (organisation_id, begins_at) WHERE ((begun_at IS NULL) AND (ended_at IS NULL));
create policy own_organisation on fire_drills using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on fire_drills to amends_app;

create table handled (
  organisation_id ident not null,
  job text not null,
  at timestamp with time zone not null,
  constraint handled_pkey PRIMARY KEY (organisation_id, job)
);
alter table handled enable row level security;
alter table handled force row level security;
CREATE INDEX handled_by_age ON public.handled USING btree (organisation_id, at);
create policy own_organisation on handled using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on handled to amends_app;

create table heartbeats (
  organisation_id ident not null,
  at timestamp with time zone not null,
  constraint heartbeats_pkey PRIMARY KEY (organisation_id),
  constraint heartbeats_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table heartbeats enable row level security;
alter table heartbeats force row level security;
create policy own_organisation on heartbeats using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on heartbeats to amends_app;

create table impact_days (
  organisation_id ident not null,
  day ident not null,
  mistake_id ident not null,
  cases integer not null,
  cost_minor bigint not null,
  grave integer not null,
  constraint impact_days_pkey PRIMARY KEY (organisation_id, day, mistake_id)
);
alter table impact_days enable row level security;
alter table impact_days force row level security;
create policy own_organisation on impact_days using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on impact_days to amends_app;

create table insight_shares (
  organisation_id ident not null,
  id ident not null,
  token_hash text not null,
  brand_id ident,
  weeks integer not null,
  made_by ident not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  stopped_by ident,
  constraint insight_shares_pkey PRIMARY KEY (organisation_id, id),
  constraint insight_shares_organisation_id_token_hash_key UNIQUE (organisation_id, token_hash),
  constraint insight_shares_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint insight_shares_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint insight_shares_organisation_id_made_by_fkey FOREIGN KEY (organisation_id, made_by) REFERENCES members(organisation_id, id),
  constraint insight_shares_organisation_id_stopped_by_fkey FOREIGN KEY (organisation_id, stopped_by) REFERENCES members(organisation_id, id)
);
alter table insight_shares enable row level security;
alter table insight_shares force row level security;
create policy own_organisation on insight_shares using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on insight_shares to amends_app;

create table journal (
  organisation_id ident not null,
  id ident not null,
  at timestamp with time zone not null,
  actor ident not null,
  event text not null,
  case_id ident,
  payload jsonb not null,
  constraint journal_pkey PRIMARY KEY (organisation_id, id)
);
alter table journal enable row level security;
alter table journal force row level security;
CREATE INDEX journal_of_case ON public.journal USING btree (organisation_id, case_id, id) WHERE (case_id IS NOT NULL);
CREATE INDEX journal_of_house ON public.journal USING btree (organisation_id, event, id) WHERE (case_id IS NULL);
create policy own_organisation on journal using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.journal FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on journal to amends_app;

create table kinds (
  organisation_id ident not null,
  name ident not null,
  kind_group text not null,
  title text not null,
  loss text not null,
  words text[] not null,
  position integer not null,
  retired_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  constraint kinds_pkey PRIMARY KEY (organisation_id, name),
  constraint kinds_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint kinds_kind_group_check CHECK ((kind_group = ANY (ARRAY['delivery'::text, 'request'::text, 'conduct'::text, 'policy'::text, 'response'::text]))),
  constraint kinds_loss_check CHECK ((loss = ANY (ARRAY['outcome'::text, 'process'::text])))
);
alter table kinds enable row level security;
alter table kinds force row level security;
create policy own_organisation on kinds using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on kinds to amends_app;

create table ledger (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  entry text not null,
  option_id ident,
  remedy_id ident,
  title text not null,
  amount_minor bigint not null,
  currency text not null,
  proof text,
  reverses ident,
  at timestamp with time zone not null,
  by ident not null,
  approval_id ident,
  constraint ledger_pkey PRIMARY KEY (organisation_id, id),
  constraint ledger_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint ledger_organisation_id_reverses_fkey FOREIGN KEY (organisation_id, reverses) REFERENCES ledger(organisation_id, id),
  constraint ledger_entry_check CHECK ((entry = ANY (ARRAY['approved'::text, 'granted'::text, 'fulfilled'::text, 'perk'::text, 'reversed'::text])))
);
alter table ledger enable row level security;
alter table ledger force row level security;
CREATE UNIQUE INDEX ledger_fulfilled_once ON public.ledger USING btree (organisation_id, option_id, entry) WHERE ((option_id IS NOT NULL) AND (reverses IS NULL));
CREATE INDEX ledger_of_case ON public.ledger USING btree (organisation_id, case_id, id);
CREATE INDEX ledger_of_member ON public.ledger USING btree (organisation_id, by, at);
CREATE UNIQUE INDEX ledger_reversed_once ON public.ledger USING btree (organisation_id, reverses) WHERE (reverses IS NOT NULL);
create policy own_organisation on ledger using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.ledger FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on ledger to amends_app;

create table letter_wordings (
  organisation_id ident not null,
  brand_id ident not null,
  language text not null,
  letter text not null,
  version integer not null,
  words jsonb not null,
  made_at timestamp with time zone not null,
  made_by ident not null,
  constraint letter_wordings_pkey PRIMARY KEY (organisation_id, brand_id, language, letter, version),
  constraint letter_wordings_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint letter_wordings_organisation_id_made_by_fkey FOREIGN KEY (organisation_id, made_by) REFERENCES members(organisation_id, id),
  constraint letter_wordings_letter_check CHECK ((letter = ANY (ARRAY['letter'::text, 'survey'::text, 'confirmation'::text])))
);
alter table letter_wordings enable row level security;
alter table letter_wordings force row level security;
create policy own_organisation on letter_wordings using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.letter_wordings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.letter_wordings FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on letter_wordings to amends_app;

create table mail_tests (
  organisation_id ident not null,
  id ident not null,
  way text not null,
  from_address text not null,
  to_address text not null,
  token ident not null,
  asked_by ident not null,
  stage text,
  place text,
  said text,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  arrived_at timestamp with time zone,
  constraint mail_tests_pkey PRIMARY KEY (organisation_id, id),
  constraint mail_tests_organisation_id_token_key UNIQUE (organisation_id, token),
  constraint mail_tests_organisation_id_asked_by_fkey FOREIGN KEY (organisation_id, asked_by) REFERENCES members(organisation_id, id),
  constraint mail_tests_way_check CHECK ((way = ANY (ARRAY['out'::text, 'in'::text])))
);
alter table mail_tests enable row level security;
alter table mail_tests force row level security;
CREATE INDEX mail_tests_newest ON public.mail_tests USING btree (organisation_id, created_at DESC);
create policy own_organisation on mail_tests using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mail_tests to amends_app;

create table mails (
  organisation_id ident not null,
  message_id ident not null,
  case_id ident not null,
  state text not null,
  frame jsonb not null,
  due_at timestamp with time zone not null,
  attempts integer not null default 0,
  trouble text,
  settled_at timestamp with time zone,
  settled_by ident,
  constraint mails_pkey PRIMARY KEY (organisation_id, message_id),
  constraint mails_organisation_id_message_id_fkey FOREIGN KEY (organisation_id, message_id) REFERENCES messages(organisation_id, id),
  constraint mails_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'previewed'::text, 'failed'::text, 'unknown'::text, 'brought-back'::text])))
);
alter table mails enable row level security;
alter table mails force row level security;
CREATE INDEX mails_due ON public.mails USING btree (organisation_id, due_at) WHERE (state = 'queued'::text);
CREATE INDEX mails_in_trouble ON public.mails USING btree (organisation_id, state) WHERE (state = ANY (ARRAY['failed'::text, 'unknown'::text]));
CREATE INDEX mails_newest ON public.mails USING btree (organisation_id, message_id DESC);
CREATE INDEX mails_sending ON public.mails USING btree (organisation_id, message_id) WHERE (state = 'sending'::text);
create policy own_organisation on mails using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mails to amends_app;

create table mark_counts (
  organisation_id ident not null,
  version integer not null,
  upto ident not null,
  counted_at timestamp with time zone,
  summed_at timestamp with time zone,
  constraint mark_counts_pkey PRIMARY KEY (organisation_id),
  constraint mark_counts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table mark_counts enable row level security;
alter table mark_counts force row level security;
create policy own_organisation on mark_counts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mark_counts to amends_app;

create table mark_hours (
  organisation_id ident not null,
  week ident not null,
  number text not null,
  brand_id ident not null,
  hour timestamp with time zone not null,
  n integer not null,
  hits integer not null,
  total bigint not null,
  constraint mark_hours_pkey PRIMARY KEY (organisation_id, week, number, brand_id, hour),
  constraint mark_hours_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id)
);
alter table mark_hours enable row level security;
alter table mark_hours force row level security;
create policy own_organisation on mark_hours using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mark_hours to amends_app;

create table member_mails (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  purpose text not null,
  to_address text not null,
  state text not null,
  link text,
  due_at timestamp with time zone not null,
  attempts integer not null default 0,
  trouble text,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  email_change_id ident,
  constraint member_mails_pkey PRIMARY KEY (organisation_id, id),
  constraint member_mails_organisation_id_email_change_id_fkey FOREIGN KEY (organisation_id, email_change_id) REFERENCES email_changes(organisation_id, id),
  constraint member_mails_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint member_mails_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text, 'new-email'::text, 'email-asked'::text, 'email-changed'::text]))),
  constraint member_mails_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'previewed'::text, 'failed'::text])))
);
alter table member_mails enable row level security;
alter table member_mails force row level security;
CREATE INDEX member_mails_due ON public.member_mails USING btree (organisation_id, due_at) WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text]));
create policy own_organisation on member_mails using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on member_mails to amends_app;

create table members (
  organisation_id ident not null,
  id ident not null,
  name text not null,
  first_name text not null,
  email text not null,
  role text not null,
  password_hash text,
  authority_minor bigint not null,
  created_at timestamp with time zone not null,
  left_at timestamp with time zone,
  monthly_minor bigint,
  reset_asked_at timestamp with time zone,
  email_asked_until timestamp with time zone,
  constraint members_pkey PRIMARY KEY (organisation_id, id),
  constraint members_organisation_id_email_key UNIQUE (organisation_id, email),
  constraint members_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint members_authority_minor_check CHECK ((authority_minor >= 0)),
  constraint members_monthly_minor_check CHECK ((monthly_minor >= 0)),
  constraint members_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'lead'::text, 'manager'::text, 'admin'::text])))
);
alter table members enable row level security;
alter table members force row level security;
create policy own_organisation on members using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on members to amends_app;

create table messages (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  direction text not null,
  channel text not null,
  purpose text not null,
  author_id ident,
  from_name text,
  from_address text,
  to_address text,
  subject text,
  body text not null,
  quoted text,
  seconds integer,
  attachments jsonb not null,
  coach jsonb,
  rfc_id text,
  in_reply_to text,
  at timestamp with time zone not null,
  automatic text,
  dressed text not null default 'no'::text,
  constraint messages_pkey PRIMARY KEY (organisation_id, id),
  constraint messages_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint messages_automatic_check CHECK ((automatic = ANY (ARRAY['auto-reply'::text, 'bounce'::text, 'list'::text]))),
  constraint messages_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'form'::text, 'call'::text, 'note'::text, 'api'::text, 'file'::text, 'page'::text]))),
  constraint messages_check CHECK (((direction <> 'internal'::text) OR (to_address IS NULL))),
  constraint messages_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text, 'internal'::text]))),
  constraint messages_dressed_check CHECK ((dressed = ANY (ARRAY['no'::text, 'yes'::text, 'with-remote-pictures'::text])))
);
alter table messages enable row level security;
alter table messages force row level security;
CREATE INDEX messages_by_rfc_id ON public.messages USING btree (organisation_id, rfc_id) WHERE (rfc_id IS NOT NULL);
CREATE INDEX messages_of_case ON public.messages USING btree (organisation_id, case_id, id);
create policy own_organisation on messages using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on messages to amends_app;

create table mistake_proposal_cases (
  organisation_id ident not null,
  proposal_id ident not null,
  case_id ident not null,
  constraint mistake_proposal_cases_pkey PRIMARY KEY (organisation_id, proposal_id, case_id),
  constraint mistake_proposal_cases_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint mistake_proposal_cases_organisation_id_proposal_id_fkey FOREIGN KEY (organisation_id, proposal_id) REFERENCES mistake_proposals(organisation_id, id)
);
alter table mistake_proposal_cases enable row level security;
alter table mistake_proposal_cases force row level security;
CREATE INDEX proposals_of_case ON public.mistake_proposal_cases USING btree (organisation_id, case_id);
create policy own_organisation on mistake_proposal_cases using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mistake_proposal_cases to amends_app;

create table mistake_proposals (
  organisation_id ident not null,
  id ident not null,
  kind text,
  words text[] not null,
  recent integer not null,
  expected double precision not null,
  chance double precision not null,
  since timestamp with time zone not null,
  found_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  answered_by ident,
  mistake_id ident,
  constraint mistake_proposals_pkey PRIMARY KEY (organisation_id, id),
  constraint mistake_proposals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint mistake_proposals_organisation_id_mistake_id_fkey FOREIGN KEY (organisation_id, mistake_id) REFERENCES mistakes(organisation_id, id),
  constraint mistake_proposals_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'refused'::text]))),
  constraint mistake_proposals_check CHECK (((answer IS NULL) = (answered_at IS NULL)))
);
alter table mistake_proposals enable row level security;
alter table mistake_proposals force row level security;
CREATE INDEX mistake_proposals_open ON public.mistake_proposals USING btree (organisation_id, id DESC) WHERE (answer IS NULL);
create policy own_organisation on mistake_proposals using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mistake_proposals to amends_app;

create table mistakes (
  organisation_id ident not null,
  id ident not null,
  kind text not null,
  title text not null,
  created_at timestamp with time zone not null,
  fire_drill boolean not null default false,
  constraint mistakes_pkey PRIMARY KEY (organisation_id, id),
  constraint mistakes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table mistakes enable row level security;
alter table mistakes force row level security;
CREATE INDEX mistakes_newest ON public.mistakes USING btree (organisation_id, id DESC);
create policy own_organisation on mistakes using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on mistakes to amends_app;

create table month_mails (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  month ident not null,
  state text not null,
  queued_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  attempts integer not null default 0,
  trouble text,
  settled_at timestamp with time zone,
  constraint month_mails_pkey PRIMARY KEY (organisation_id, id),
  constraint month_mails_organisation_id_member_id_month_key UNIQUE (organisation_id, member_id, month),
  constraint month_mails_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint month_mails_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'previewed'::text, 'failed'::text, 'unknown'::text, 'dropped'::text])))
);
alter table month_mails enable row level security;
alter table month_mails force row level security;
CREATE INDEX month_mails_due ON public.month_mails USING btree (organisation_id, due_at) WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text]));
create policy own_organisation on month_mails using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on month_mails to amends_app;

create table month_reports (
  organisation_id ident not null,
  month ident not null,
  scope ident not null,
  figures jsonb not null,
  counted_at timestamp with time zone not null,
  constraint month_reports_pkey PRIMARY KEY (organisation_id, month, scope),
  constraint month_reports_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table month_reports enable row level security;
alter table month_reports force row level security;
create policy own_organisation on month_reports using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on month_reports to amends_app;

create table notice_mails (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  state text not null,
  queued_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  attempts integer not null default 0,
  trouble text,
  settled_at timestamp with time zone,
  constraint notice_mails_pkey PRIMARY KEY (organisation_id, id),
  constraint notice_mails_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint notice_mails_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'previewed'::text, 'failed'::text, 'unknown'::text, 'dropped'::text])))
);
alter table notice_mails enable row level security;
alter table notice_mails force row level security;
CREATE INDEX notice_mails_due ON public.notice_mails USING btree (organisation_id, due_at) WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text]));
CREATE INDEX notice_mails_of_member ON public.notice_mails USING btree (organisation_id, member_id, queued_at DESC);
create policy own_organisation on notice_mails using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on notice_mails to amends_app;

create table notice_settings (
  organisation_id ident not null,
  member_id ident not null,
  by_mail boolean not null,
  quiet_from text,
  quiet_until text,
  monthly boolean not null default false,
  constraint notice_settings_pkey PRIMARY KEY (organisation_id, member_id),
  constraint notice_settings_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint notice_settings_check CHECK (((quiet_from IS NULL) = (quiet_until IS NULL)))
);
alter table notice_settings enable row level security;
alter table notice_settings force row level security;
create policy own_organisation on notice_settings using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on notice_settings to amends_app;

create table notices (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  kind text not null,
  subject text not null,
  level text not null,
  case_id ident,
  facts jsonb not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  mail_due_at timestamp with time zone,
  mail_id ident,
  action_id ident,
  anticipated_id ident,
  fire_drill_id ident,
  constraint notices_pkey PRIMARY KEY (organisation_id, id),
  constraint notices_organisation_id_member_id_subject_level_key UNIQUE (organisation_id, member_id, subject, level),
  constraint notices_organisation_id_action_id_fkey FOREIGN KEY (organisation_id, action_id) REFERENCES actions(organisation_id, id),
  constraint notices_organisation_id_anticipated_id_fkey FOREIGN KEY (organisation_id, anticipated_id) REFERENCES anticipated_mistakes(organisation_id, id),
  constraint notices_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint notices_organisation_id_fire_drill_id_fkey FOREIGN KEY (organisation_id, fire_drill_id) REFERENCES fire_drills(organisation_id, id),
  constraint notices_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint notices_about CHECK (((case_id IS NOT NULL) OR (action_id IS NOT NULL) OR (anticipated_id IS NOT NULL) OR (fire_drill_id IS NOT NULL)))
);
alter table notices enable row level security;
alter table notices force row level security;
CREATE INDEX notices_of_mail ON public.notices USING btree (organisation_id, mail_id) WHERE (mail_id IS NOT NULL);
CREATE INDEX notices_of_member ON public.notices USING btree (organisation_id, member_id, id DESC);
CREATE INDEX notices_to_mail ON public.notices USING btree (organisation_id, mail_due_at) WHERE ((read_at IS NULL) AND (mail_id IS NULL) AND (mail_due_at IS NOT NULL));
CREATE INDEX notices_unread ON public.notices USING btree (organisation_id, member_id) WHERE (read_at IS NULL);
create policy own_organisation on notices using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on notices to amends_app;

create table one_time_links (
  organisation_id ident not null,
  token_hash text not null,
  member_id ident not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  purpose text not null default 'join'::text,
  email_change_id ident,
  constraint one_time_links_pkey PRIMARY KEY (organisation_id, token_hash),
  constraint one_time_links_organisation_id_email_change_id_fkey FOREIGN KEY (organisation_id, email_change_id) REFERENCES email_changes(organisation_id, id),
  constraint one_time_links_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint one_time_links_purpose_check CHECK ((purpose = ANY (ARRAY['join'::text, 'reset'::text, 'email'::text])))
);
alter table one_time_links enable row level security;
alter table one_time_links force row level security;
create policy own_organisation on one_time_links using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on one_time_links to amends_app;

create table options (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  letter text not null,
  remedy_id ident not null,
  title text not null,
  detail text not null,
  cost_minor bigint not null,
  currency text not null,
  within bigint not null,
  offered_at timestamp with time zone not null,
  offered_by ident not null,
  chosen_at timestamp with time zone,
  chosen_via text,
  promised_for timestamp with time zone,
  withdrawn_at timestamp with time zone,
  approval_id ident,
  constraint options_pkey PRIMARY KEY (organisation_id, id),
  constraint options_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint options_organisation_id_remedy_id_fkey FOREIGN KEY (organisation_id, remedy_id) REFERENCES remedies(organisation_id, id),
  constraint options_letter_check CHECK ((letter = ANY (ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text])))
);
alter table options enable row level security;
alter table options force row level security;
CREATE UNIQUE INDEX options_of_case ON public.options USING btree (organisation_id, case_id, letter) WHERE (withdrawn_at IS NULL);
create policy own_organisation on options using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on options to amends_app;

create table organisations (
  organisation_id ident not null,
  name text not null,
  currency text not null,
  secret bytea not null,
  created_at timestamp with time zone not null,
  demo_since timestamp with time zone,
  constraint organisations_pkey PRIMARY KEY (organisation_id)
);
alter table organisations enable row level security;
alter table organisations force row level security;
create policy own_organisation on organisations using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER demo_from_the_start BEFORE UPDATE ON public.organisations FOR EACH ROW EXECUTE FUNCTION refuse_demo_change();
grant delete, insert, select, update on organisations to amends_app;

create table prepared_spans (
  organisation_id ident not null,
  id ident not null,
  anticipated_id ident not null,
  kind text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint prepared_spans_pkey PRIMARY KEY (organisation_id, id),
  constraint prepared_spans_organisation_id_anticipated_id_fkey FOREIGN KEY (organisation_id, anticipated_id) REFERENCES anticipated_mistakes(organisation_id, id)
);
alter table prepared_spans enable row level security;
alter table prepared_spans force row level security;
CREATE INDEX spans_of_anticipated ON public.prepared_spans USING btree (organisation_id, anticipated_id) WHERE (until IS NULL);
CREATE INDEX spans_of_kind ON public.prepared_spans USING btree (organisation_id, kind, since);
create policy own_organisation on prepared_spans using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on prepared_spans to amends_app;

create table presence (
  organisation_id ident not null,
  case_id ident not null,
  member_id ident not null,
  doing text not null,
  seen_at timestamp with time zone not null,
  constraint presence_pkey PRIMARY KEY (organisation_id, case_id, member_id),
  constraint presence_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint presence_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint presence_doing_check CHECK ((doing = ANY (ARRAY['reading'::text, 'writing'::text])))
);
alter table presence enable row level security;
alter table presence force row level security;
CREATE INDEX presence_by_age ON public.presence USING btree (organisation_id, seen_at);
create policy own_organisation on presence using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on presence to amends_app;

create table promises (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  message_id ident,
  what text not null,
  made_at timestamp with time zone not null,
  made_by ident not null,
  due_at timestamp with time zone not null,
  kept_at timestamp with time zone,
  broken_at timestamp with time zone,
  released_at timestamp with time zone,
  released_because text,
  doubted_until timestamp with time zone,
  constraint promises_pkey PRIMARY KEY (organisation_id, id),
  constraint promises_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id)
);
alter table promises enable row level security;
alter table promises force row level security;
CREATE INDEX promises_due ON public.promises USING btree (organisation_id, due_at) WHERE ((kept_at IS NULL) AND (broken_at IS NULL) AND (released_at IS NULL));
CREATE INDEX promises_of_case ON public.promises USING btree (organisation_id, case_id, id);
create policy own_organisation on promises using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on promises to amends_app;

create table protocols (
  organisation_id ident not null,
  version integer not null,
  name text not null,
  limits jsonb not null,
  created_at timestamp with time zone not null,
  factors jsonb,
  made_by ident,
  constraint protocols_pkey PRIMARY KEY (organisation_id, version),
  constraint protocols_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint protocols_organisation_id_made_by_fkey FOREIGN KEY (organisation_id, made_by) REFERENCES members(organisation_id, id)
);
alter table protocols enable row level security;
alter table protocols force row level security;
create policy own_organisation on protocols using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on protocols to amends_app;

create table received (
  organisation_id ident not null,
  id ident not null,
  brand_id ident not null,
  via text not null,
  recipient text not null,
  envelope_from text,
  raw bytea not null,
  hash text not null,
  received_at timestamp with time zone not null,
  state text not null,
  reason text,
  case_id ident,
  message_id ident,
  settled_at timestamp with time zone,
  constraint received_pkey PRIMARY KEY (organisation_id, id),
  constraint received_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint received_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'filed'::text, 'duplicate'::text, 'dead'::text, 'loop'::text, 'test'::text]))),
  constraint received_via_check CHECK ((via = ANY (ARRAY['mail'::text, 'file'::text, 'form'::text, 'api'::text])))
);
alter table received enable row level security;
alter table received force row level security;
CREATE INDEX received_by_hash ON public.received USING btree (organisation_id, hash);
CREATE INDEX received_dead ON public.received USING btree (organisation_id, id DESC) WHERE (state = 'dead'::text);
CREATE INDEX received_of_message ON public.received USING btree (organisation_id, message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX received_waiting ON public.received USING btree (organisation_id, id) WHERE (state = 'waiting'::text);
create policy own_organisation on received using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on received to amends_app;

create table recurrence_answers (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  mistake_id ident not null,
  answer text not null,
  by ident not null,
  at timestamp with time zone not null,
  constraint recurrence_answers_pkey PRIMARY KEY (organisation_id, id),
  constraint recurrence_answers_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint recurrence_answers_organisation_id_mistake_id_fkey FOREIGN KEY (organisation_id, mistake_id) REFERENCES mistakes(organisation_id, id),
  constraint recurrence_answers_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'open'::text])))
);
alter table recurrence_answers enable row level security;
alter table recurrence_answers force row level security;
CREATE INDEX recurrence_answers_of_case ON public.recurrence_answers USING btree (organisation_id, case_id, id);
create policy own_organisation on recurrence_answers using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.recurrence_answers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_rows BEFORE DELETE ON public.recurrence_answers FOR EACH ROW EXECUTE FUNCTION refuse_delete();
grant insert, select on recurrence_answers to amends_app;

create table recurrence_counts (
  organisation_id ident not null,
  texts integer not null,
  counts bytea not null,
  version integer not null,
  constraint recurrence_counts_pkey PRIMARY KEY (organisation_id),
  constraint recurrence_counts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table recurrence_counts enable row level security;
alter table recurrence_counts force row level security;
create policy own_organisation on recurrence_counts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on recurrence_counts to amends_app;

create table recurrence_meanings (
  organisation_id ident not null,
  source ident not null,
  model text not null,
  vector real[] not null,
  said integer not null,
  constraint recurrence_meanings_pkey PRIMARY KEY (organisation_id, source),
  constraint recurrence_meanings_organisation_id_source_fkey FOREIGN KEY (organisation_id, source) REFERENCES recurrence_texts(organisation_id, source) ON DELETE CASCADE
);
alter table recurrence_meanings enable row level security;
alter table recurrence_meanings force row level security;
create policy own_organisation on recurrence_meanings using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on recurrence_meanings to amends_app;

create table recurrence_progress (
  organisation_id ident not null,
  upto ident not null,
  is_done boolean not null,
  looked_at timestamp with time zone,
  constraint recurrence_progress_pkey PRIMARY KEY (organisation_id),
  constraint recurrence_progress_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table recurrence_progress enable row level security;
alter table recurrence_progress force row level security;
create policy own_organisation on recurrence_progress using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on recurrence_progress to amends_app;

create table recurrence_service (
  organisation_id ident not null,
  is_on boolean not null,
  model text not null,
  answered_at timestamp with time zone,
  trouble text,
  trouble_at timestamp with time zone,
  constraint recurrence_service_pkey PRIMARY KEY (organisation_id),
  constraint recurrence_service_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table recurrence_service enable row level security;
alter table recurrence_service force row level security;
create policy own_organisation on recurrence_service using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on recurrence_service to amends_app;

create table recurrence_texts (
  organisation_id ident not null,
  source ident not null,
  case_id ident,
  mistake_id ident,
  is_refused boolean not null default false,
  facts text[] not null,
  codes bytea not null,
  keys integer[] not null,
  at timestamp with time zone not null,
  is_counted boolean not null default false,
  constraint recurrence_texts_pkey PRIMARY KEY (organisation_id, source),
  constraint recurrence_texts_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint recurrence_texts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint recurrence_texts_organisation_id_mistake_id_fkey FOREIGN KEY (organisation_id, mistake_id) REFERENCES mistakes(organisation_id, id)
);
alter table recurrence_texts enable row level security;
alter table recurrence_texts force row level security;
CREATE INDEX recurrence_texts_by_key ON public.recurrence_texts USING gin (keys) WITH (fastupdate=off) WHERE ((mistake_id IS NOT NULL) OR is_refused);
CREATE INDEX recurrence_texts_uncounted ON public.recurrence_texts USING btree (organisation_id, source) WHERE (NOT is_counted);
CREATE INDEX recurrence_texts_unlinked ON public.recurrence_texts USING btree (organisation_id, at DESC) WHERE (mistake_id IS NULL);
create policy found_by_keys on recurrence_texts for select to amends using (true);
create policy own_organisation on recurrence_texts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on recurrence_texts to amends_app;

create table recurrence_unread (
  organisation_id ident not null,
  source ident not null,
  asked_at timestamp with time zone not null,
  constraint recurrence_unread_pkey PRIMARY KEY (organisation_id, source),
  constraint recurrence_unread_organisation_id_source_fkey FOREIGN KEY (organisation_id, source) REFERENCES recurrence_texts(organisation_id, source) ON DELETE CASCADE
);
alter table recurrence_unread enable row level security;
alter table recurrence_unread force row level security;
CREATE INDEX recurrence_unread_newest ON public.recurrence_unread USING btree (organisation_id, asked_at DESC);
create policy own_organisation on recurrence_unread using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on recurrence_unread to amends_app;

create table remedies (
  organisation_id ident not null,
  id ident not null,
  kind text not null,
  title text not null,
  detail text not null,
  cost_minor bigint not null,
  currency text not null,
  within bigint not null,
  fits text[] not null,
  gravest smallint not null,
  mildest smallint not null,
  proof text not null,
  perk boolean not null,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  constraint remedies_pkey PRIMARY KEY (organisation_id, id),
  constraint remedies_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint remedies_check CHECK ((((mildest >= 1) AND (mildest <= 5)) AND (mildest >= gravest))),
  constraint remedies_cost_minor_check CHECK ((cost_minor >= 0)),
  constraint remedies_gravest_check CHECK (((gravest >= 1) AND (gravest <= 5))),
  constraint remedies_within_check CHECK ((within > 0))
);
alter table remedies enable row level security;
alter table remedies force row level security;
create policy own_organisation on remedies using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on remedies to amends_app;

create table remedy_brands (
  organisation_id ident not null,
  remedy_id ident not null,
  brand_id ident not null,
  constraint remedy_brands_pkey PRIMARY KEY (organisation_id, remedy_id, brand_id),
  constraint remedy_brands_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id),
  constraint remedy_brands_organisation_id_remedy_id_fkey FOREIGN KEY (organisation_id, remedy_id) REFERENCES remedies(organisation_id, id)
);
alter table remedy_brands enable row level security;
alter table remedy_brands force row level security;
create policy own_organisation on remedy_brands using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on remedy_brands to amends_app;

create table report_authors (
  organisation_id ident not null,
  report_id ident not null,
  member_id ident not null,
  constraint report_authors_pkey PRIMARY KEY (organisation_id, report_id),
  constraint report_authors_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint report_authors_organisation_id_report_id_fkey FOREIGN KEY (organisation_id, report_id) REFERENCES reports(organisation_id, id)
);
alter table report_authors enable row level security;
alter table report_authors force row level security;
create policy own_organisation on report_authors using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on report_authors to amends_app;

create table reports (
  organisation_id ident not null,
  id ident not null,
  kind text,
  sentence text not null,
  own boolean not null,
  protected boolean not null,
  case_id ident,
  mistake_id ident,
  at timestamp with time zone not null,
  constraint reports_pkey PRIMARY KEY (organisation_id, id),
  constraint reports_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint reports_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reports_organisation_id_mistake_id_fkey FOREIGN KEY (organisation_id, mistake_id) REFERENCES mistakes(organisation_id, id),
  constraint reports_check CHECK (((case_id IS NULL) <> (mistake_id IS NULL)))
);
alter table reports enable row level security;
alter table reports force row level security;
CREATE INDEX reports_by_time ON public.reports USING btree (organisation_id, at);
CREATE INDEX reports_of_case ON public.reports USING btree (organisation_id, case_id) WHERE (case_id IS NOT NULL);
create policy own_organisation on reports using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on reports to amends_app;

create table review_acknowledgements (
  organisation_id ident not null,
  review_id ident not null,
  member_id ident not null,
  at timestamp with time zone not null,
  constraint review_acknowledgements_pkey PRIMARY KEY (organisation_id, review_id, member_id),
  constraint review_acknowledgements_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint review_acknowledgements_organisation_id_review_id_fkey FOREIGN KEY (organisation_id, review_id) REFERENCES reviews(organisation_id, id) ON DELETE CASCADE
);
alter table review_acknowledgements enable row level security;
alter table review_acknowledgements force row level security;
create policy own_organisation on review_acknowledgements using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on review_acknowledgements to amends_app;

create table review_comments (
  organisation_id ident not null,
  id ident not null,
  review_id ident not null,
  member_id ident not null,
  words text not null,
  at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint review_comments_pkey PRIMARY KEY (organisation_id, id),
  constraint review_comments_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint review_comments_organisation_id_review_id_fkey FOREIGN KEY (organisation_id, review_id) REFERENCES reviews(organisation_id, id) ON DELETE CASCADE
);
alter table review_comments enable row level security;
alter table review_comments force row level security;
CREATE INDEX review_comments_of ON public.review_comments USING btree (organisation_id, review_id, id);
create policy own_organisation on review_comments using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on review_comments to amends_app;

create table review_lines (
  organisation_id ident not null,
  id ident not null,
  review_id ident not null,
  section text not null,
  words text not null,
  label text,
  about_at timestamp with time zone,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  factor ident,
  constraint review_lines_pkey PRIMARY KEY (organisation_id, id),
  constraint review_lines_organisation_id_review_id_fkey FOREIGN KEY (organisation_id, review_id) REFERENCES reviews(organisation_id, id) ON DELETE CASCADE,
  constraint review_lines_check CHECK (((section = 'moment'::text) = (about_at IS NOT NULL))),
  constraint review_lines_check1 CHECK (((section <> 'moment'::text) OR (removed_at IS NULL))),
  constraint review_lines_check2 CHECK (((factor IS NULL) OR ((section = 'factor'::text) AND (label IS NULL)))),
  constraint review_lines_section_check CHECK ((section = ANY (ARRAY['moment'::text, 'sense'::text, 'surprise'::text, 'well'::text, 'factor'::text, 'customer'::text, 'team'::text, 'business'::text, 'takeaway'::text])))
);
alter table review_lines enable row level security;
alter table review_lines force row level security;
CREATE INDEX review_lines_of ON public.review_lines USING btree (organisation_id, review_id, id);
create policy own_organisation on review_lines using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on review_lines to amends_app;

create table review_people (
  organisation_id ident not null,
  review_id ident not null,
  member_id ident not null,
  asked_at timestamp with time zone not null,
  draft text not null,
  words text,
  wrote_at timestamp with time zone,
  saw_at timestamp with time zone,
  let_off_at timestamp with time zone,
  constraint review_people_pkey PRIMARY KEY (organisation_id, review_id, member_id),
  constraint review_people_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id),
  constraint review_people_organisation_id_review_id_fkey FOREIGN KEY (organisation_id, review_id) REFERENCES reviews(organisation_id, id) ON DELETE CASCADE
);
alter table review_people enable row level security;
alter table review_people force row level security;
CREATE INDEX review_people_of_member ON public.review_people USING btree (organisation_id, member_id, review_id);
create policy own_organisation on review_people using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on review_people to amends_app;

create table review_rules (
  organisation_id ident not null,
  severity smallint,
  repeat boolean not null,
  cost_minor bigint,
  promise boolean not null,
  sample integer,
  changed_at timestamp with time zone not null,
  constraint review_rules_pkey PRIMARY KEY (organisation_id),
  constraint review_rules_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint review_rules_cost_minor_check CHECK ((cost_minor > 0)),
  constraint review_rules_sample_check CHECK ((sample > 0)),
  constraint review_rules_severity_check CHECK (((severity >= 1) AND (severity <= 5)))
);
alter table review_rules enable row level security;
alter table review_rules force row level security;
create policy own_organisation on review_rules using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on review_rules to amends_app;

create table reviews (
  organisation_id ident not null,
  id ident not null,
  number integer not null,
  case_id ident not null,
  title text not null,
  why text not null,
  state text not null,
  facilitator_id ident,
  opened_by ident,
  opened_at timestamp with time zone not null,
  moment timestamp with time zone,
  writing_at timestamp with time zone,
  revealed_at timestamp with time zone,
  shared_at timestamp with time zone,
  look_back_at timestamp with time zone,
  look_back_asked_at timestamp with time zone,
  looked_back_at timestamp with time zone,
  still text,
  still_words text,
  constraint reviews_pkey PRIMARY KEY (organisation_id, id),
  constraint reviews_organisation_id_case_id_key UNIQUE (organisation_id, case_id),
  constraint reviews_organisation_id_number_key UNIQUE (organisation_id, number),
  constraint reviews_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint reviews_organisation_id_facilitator_id_fkey FOREIGN KEY (organisation_id, facilitator_id) REFERENCES members(organisation_id, id),
  constraint reviews_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reviews_organisation_id_opened_by_fkey FOREIGN KEY (organisation_id, opened_by) REFERENCES members(organisation_id, id),
  constraint reviews_state_check CHECK ((state = ANY (ARRAY['preparing'::text, 'writing'::text, 'revealed'::text, 'shared'::text, 'lookedBack'::text]))),
  constraint reviews_still_check CHECK ((still = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint reviews_why_check CHECK ((why = ANY (ARRAY['hand'::text, 'well'::text, 'severity'::text, 'repeat'::text, 'cost'::text, 'promise'::text, 'sample'::text])))
);
alter table reviews enable row level security;
alter table reviews force row level security;
CREATE INDEX reviews_newest ON public.reviews USING btree (organisation_id, id DESC);
CREATE INDEX reviews_to_look_back ON public.reviews USING btree (organisation_id, look_back_at) WHERE ((look_back_asked_at IS NULL) AND (look_back_at IS NOT NULL));
create policy own_organisation on reviews using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on reviews to amends_app;

create table saved_views (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  name text not null,
  filter jsonb not null,
  position integer not null,
  constraint saved_views_pkey PRIMARY KEY (organisation_id, id),
  constraint saved_views_organisation_id_member_id_name_key UNIQUE (organisation_id, member_id, name),
  constraint saved_views_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id)
);
alter table saved_views enable row level security;
alter table saved_views force row level security;
CREATE INDEX views_of_member ON public.saved_views USING btree (organisation_id, member_id, "position");
create policy own_organisation on saved_views using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on saved_views to amends_app;

create table sessions (
  organisation_id ident not null,
  token_hash text not null,
  member_id ident not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  id ident not null,
  browser text,
  constraint sessions_pkey PRIMARY KEY (organisation_id, token_hash),
  constraint sessions_by_id UNIQUE (organisation_id, id),
  constraint sessions_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id) REFERENCES members(organisation_id, id)
);
alter table sessions enable row level security;
alter table sessions force row level security;
CREATE INDEX sessions_of_member ON public.sessions USING btree (organisation_id, member_id);
create policy own_organisation on sessions using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on sessions to amends_app;

create table snippets (
  organisation_id ident not null,
  id ident not null,
  name text not null,
  body text not null,
  changed_at timestamp with time zone not null,
  language text,
  constraint snippets_pkey PRIMARY KEY (organisation_id, id),
  constraint snippets_organisation_id_name_key UNIQUE (organisation_id, name),
  constraint snippets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table snippets enable row level security;
alter table snippets force row level security;
create policy own_organisation on snippets using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on snippets to amends_app;

create table surveys (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  message_id ident,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  rating smallint,
  word text,
  constraint surveys_pkey PRIMARY KEY (organisation_id, id),
  constraint surveys_organisation_id_case_id_fkey FOREIGN KEY (organisation_id, case_id) REFERENCES cases(organisation_id, id),
  constraint surveys_rating_check CHECK (((rating >= 1) AND (rating <= 5)))
);
alter table surveys enable row level security;
alter table surveys force row level security;
CREATE INDEX surveys_of_case ON public.surveys USING btree (organisation_id, case_id, id);
create policy own_organisation on surveys using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on surveys to amends_app;

create table tally_days (
  organisation_id ident not null,
  day ident not null,
  brand_id ident not null,
  tally text not null,
  yes integer not null,
  no integer not null,
  constraint tally_days_pkey PRIMARY KEY (organisation_id, day, brand_id, tally),
  constraint tally_days_organisation_id_brand_id_fkey FOREIGN KEY (organisation_id, brand_id) REFERENCES brands(organisation_id, id)
);
alter table tally_days enable row level security;
alter table tally_days force row level security;
create policy own_organisation on tally_days using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on tally_days to amends_app;

create table week_counts (
  organisation_id ident not null,
  scope ident not null,
  week ident not null,
  number ident not null,
  n integer not null,
  hits integer not null,
  total double precision,
  median double precision,
  ninetieth double precision,
  constraint week_counts_pkey PRIMARY KEY (organisation_id, scope, week, number),
  constraint week_counts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id)
);
alter table week_counts enable row level security;
alter table week_counts force row level security;
create policy own_organisation on week_counts using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on week_counts to amends_app;

create table whys (
  organisation_id ident not null,
  id ident not null,
  cause_id ident not null,
  parent_id ident,
  sentence text not null,
  evidence text,
  is_root boolean not null,
  constraint whys_pkey PRIMARY KEY (organisation_id, id),
  constraint whys_organisation_id_cause_id_fkey FOREIGN KEY (organisation_id, cause_id) REFERENCES causes(organisation_id, id),
  constraint whys_organisation_id_parent_id_fkey FOREIGN KEY (organisation_id, parent_id) REFERENCES whys(organisation_id, id)
);
alter table whys enable row level security;
alter table whys force row level security;
CREATE INDEX whys_of_cause ON public.whys USING btree (organisation_id, cause_id, id);
create policy own_organisation on whys using (((organisation_id)::text = current_setting('app.organisation'::text, true))) with check (((organisation_id)::text = current_setting('app.organisation'::text, true)));
grant delete, insert, select, update on whys to amends_app;

CREATE OR REPLACE PROCEDURE public.append_only(IN name text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('revoke update, delete on %I from amends_app', name);
  execute format('create trigger append_only before update or truncate on %I for each statement execute function refuse_change()', name);
  execute format('create trigger append_only_rows before delete on %I for each row execute function refuse_delete()', name);
end $procedure$;

CREATE OR REPLACE FUNCTION public.cases_with_bar(hit text, miss text, since ident, upto ident)
 RETURNS SETOF ident
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH found AS MATERIALIZED (
          SELECT case_tallies.case_id,
             case_tallies.day
            FROM case_tallies
           WHERE (((case_tallies.organisation_id)::text = current_setting('app.organisation'::text, true)) AND ((case_tallies.yes @> ARRAY[cases_with_bar.hit]) OR (case_tallies.no @> ARRAY[cases_with_bar.miss])))
         )
  SELECT found.case_id
    FROM found
   WHERE (((found.day)::text >= (cases_with_bar.since)::text) AND ((found.day)::text <= (cases_with_bar.upto)::text));
END;

CREATE OR REPLACE FUNCTION public.cases_with_words(rare tsquery, whole tsquery, before ident, few integer)
 RETURNS SETOF ident
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 WITH found AS MATERIALIZED (
          SELECT cases.id
            FROM cases
           WHERE (((cases.organisation_id)::text = current_setting('app.organisation'::text, true)) AND (cases.words @@ cases_with_words.rare) AND ts_match_vq(cases.words, cases_with_words.whole) AND ((cases.id)::text < (cases_with_words.before)::text))
         )
  SELECT found.id
    FROM found
   ORDER BY found.id DESC
  LIMIT cases_with_words.few;
END;

CREATE OR REPLACE PROCEDURE public.guard(IN name text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy own_organisation on %I using (organisation_id = current_setting(''app.organisation'', true)) with check (organisation_id = current_setting(''app.organisation'', true))', name);
  execute format('grant select, insert, update, delete on %I to amends_app', name);
end $procedure$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from organisations where organisation_id = old.organisation_id and demo_since is not null) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_demo_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.demo_since is distinct from old.demo_since then
    raise exception 'an organisation is a demo from its founding or never' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE PROCEDURE public.remove_demo()
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $procedure$
declare
  organisation text := current_setting('app.organisation', true);
  remaining oid[];
  ready oid[];
  one oid;
begin
  if not exists (select from organisations where organisation_id = organisation and demo_since is not null) then
    raise exception 'this organisation is not a demo' using errcode = 'restrict_violation';
  end if;
  remaining := array(
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'organisation_id' and c.relname <> 'organisations');
  while cardinality(remaining) > 0 loop
    ready := array(
      select t from unnest(remaining) t
      where not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = t and f.conrelid <> t and f.conrelid = any (remaining)));
    if cardinality(ready) = 0 then raise exception 'tables that point at each other cannot be emptied in order'; end if;
    foreach one in array ready loop
      execute format('delete from %s where organisation_id = $1', one::regclass) using organisation;
    end loop;
    remaining := array(select t from unnest(remaining) t where t <> all (ready));
  end loop;
  if to_regclass('pgboss.job') is not null then
    execute 'delete from pgboss.job where data->>''organisation'' = $1' using organisation;
  end if;
  delete from organisations where organisation_id = organisation;
end $procedure$;

CREATE OR REPLACE FUNCTION public.texts_with_keys(looked integer[], weights real[], few integer)
 RETURNS SETOF ident
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT t.source
    FROM (UNNEST(texts_with_keys.looked, texts_with_keys.weights) look(key, weight)
      CROSS JOIN LATERAL ( SELECT recurrence_texts.source
            FROM recurrence_texts
           WHERE ((recurrence_texts.keys @> ARRAY[look.key]) AND ((recurrence_texts.mistake_id IS NOT NULL) OR recurrence_texts.is_refused) AND ((recurrence_texts.organisation_id)::text = ( SELECT current_setting('app.organisation'::text, true) AS current_setting)))) t)
   GROUP BY t.source
   ORDER BY (sum(look.weight)) DESC, t.source DESC
  LIMIT texts_with_keys.few;
END;
