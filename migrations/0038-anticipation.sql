-- Mistakes that can be foreseen, what is prepared for them, and fire drills that try the preparation out.

create table anticipated_mistakes (
  organisation_id ident not null references organisations,
  id ident not null,
  title text not null,
  words text,
  kinds text[] not null,
  -- As the published method counts: 10 is gravest, most often, and hardest to notice.
  severity smallint not null check (severity between 1 and 10),
  occurrence smallint not null check (occurrence between 1 and 10),
  detection smallint not null check (detection between 1 and 10),
  playbook jsonb not null,
  owner_id ident not null,
  -- The day on which to look at it again is a promise to ourselves: its end, and when it warns.
  look_on ident not null,
  look_at timestamptz not null,
  warn_at timestamptz not null,
  warned_at timestamptz,
  passed_at timestamptz,
  -- Which entry of the starter library it was adopted from.
  source text,
  version int not null,
  added_at timestamptz not null,
  archived_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references members
);
create index anticipated_to_warn on anticipated_mistakes (organisation_id, warn_at) where archived_at is null and warned_at is null;
create index anticipated_passed on anticipated_mistakes (organisation_id, look_at) where archived_at is null and passed_at is null;
call guard('anticipated_mistakes');

-- Every version as it stood, so that each can be put back.
create table anticipated_versions (
  organisation_id ident not null,
  anticipated_id ident not null,
  version int not null,
  at timestamptz not null,
  by ident not null,
  act text not null check (act in ('added', 'adopted', 'changed', 'looked', 'archived', 'broughtBack', 'putBack')),
  fields jsonb not null,
  primary key (organisation_id, anticipated_id, version),
  foreign key (organisation_id, anticipated_id) references anticipated_mistakes
);
call guard('anticipated_versions');
call append_only('anticipated_versions');

-- From when to when a kind of mistake was foreseen and prepared for. What was not prepared then does not become so later.
create table prepared_spans (
  organisation_id ident not null,
  id ident not null,
  anticipated_id ident not null,
  kind text not null,
  since timestamptz not null,
  until timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, anticipated_id) references anticipated_mistakes
);
create index spans_of_kind on prepared_spans (organisation_id, kind, since);
create index spans_of_anticipated on prepared_spans (organisation_id, anticipated_id) where until is null;
call guard('prepared_spans');

-- A fire drill marks its case and its customer: 'quiet' is seen by whoever leads drills, 'open' by everybody. Null: real.
alter table customers add column fire_drill text check (fire_drill in ('quiet', 'open'));
alter table cases add column fire_drill text check (fire_drill in ('quiet', 'open'));
alter table mistakes add column fire_drill boolean not null default false;

create table fire_drills (
  organisation_id ident not null references organisations,
  id ident not null,
  title text not null,
  anticipated_id ident,
  brand_id ident not null,
  kind text,
  -- Whether colleagues know beforehand.
  announced boolean not null,
  -- Who writes, what, and what they will choose and answer.
  script jsonb not null,
  planned_by ident not null,
  planned_at timestamptz not null,
  begins_at timestamptz not null,
  begun_at timestamptz,
  customer_id ident,
  case_id ident,
  -- When the customer of the script acts next.
  chooses_at timestamptz,
  answers_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  is_called_off boolean not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, anticipated_id) references anticipated_mistakes,
  foreign key (organisation_id, brand_id) references brands,
  foreign key (organisation_id, planned_by) references members,
  foreign key (organisation_id, customer_id) references customers,
  foreign key (organisation_id, case_id) references cases
);
create index fire_drills_to_begin on fire_drills (organisation_id, begins_at) where begun_at is null and ended_at is null;
create index fire_drills_running on fire_drills (organisation_id, customer_id) where begun_at is not null and ended_at is null;
create unique index fire_drill_of_case on fire_drills (organisation_id, case_id) where case_id is not null;
call guard('fire_drills');

-- A notice may be about a foreseen mistake or a fire drill.
alter table notices add column anticipated_id ident;
alter table notices add column fire_drill_id ident;
alter table notices add foreign key (organisation_id, anticipated_id) references anticipated_mistakes;
alter table notices add foreign key (organisation_id, fire_drill_id) references fire_drills;
alter table notices drop constraint notices_about;
alter table notices add constraint notices_about
  check (case_id is not null or action_id is not null or anticipated_id is not null or fire_drill_id is not null);
