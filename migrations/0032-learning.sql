-- Causes, what contributes to them, actions, and the checks by which an action is judged.

create table factors (
  organisation_id ident not null references organisations,
  name ident not null,
  title text not null,
  bone text not null check (bone in ('people', 'process', 'policy', 'product', 'place', 'partner')),
  retired_at timestamptz,
  primary key (organisation_id, name)
);
call guard('factors');

create table causes (
  organisation_id ident not null references organisations,
  id ident not null,
  title text not null,
  words text,
  created_at timestamptz not null,
  solved_at timestamptz,
  -- Why it may be called solved with weaker actions only.
  solved_because text,
  primary key (organisation_id, id)
);
call guard('causes');

-- A mistake has one main cause; what else contributed are factors.
create table cause_mistakes (
  organisation_id ident not null,
  mistake_id ident not null,
  cause_id ident not null,
  at timestamptz not null,
  primary key (organisation_id, mistake_id),
  foreign key (organisation_id, mistake_id) references mistakes,
  foreign key (organisation_id, cause_id) references causes
);
create index mistakes_of_cause on cause_mistakes (organisation_id, cause_id, mistake_id);
call guard('cause_mistakes');

create table cause_factors (
  organisation_id ident not null,
  id ident not null,
  cause_id ident not null,
  factor ident not null,
  words text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, cause_id) references causes
);
create index factors_of_cause on cause_factors (organisation_id, cause_id, id);
call guard('cause_factors');

create table whys (
  organisation_id ident not null,
  id ident not null,
  cause_id ident not null,
  parent_id ident,
  sentence text not null,
  evidence text,
  -- The chain ends here: this can be changed.
  is_root boolean not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, cause_id) references causes,
  foreign key (organisation_id, parent_id) references whys
);
create index whys_of_cause on whys (organisation_id, cause_id, id);
call guard('whys');

create table actions (
  organisation_id ident not null,
  id ident not null,
  cause_id ident not null,
  why_id ident,
  title text not null,
  class text not null,
  owner_id ident not null,
  decided_on ident not null,
  -- The due date is a promise to ourselves: the last day, its end, and when it warns.
  due_on ident not null,
  due_at timestamptz not null,
  warn_at timestamptz not null,
  warned_at timestamptz,
  overdue_at timestamptz,
  moved_because text,
  in_place_on ident,
  in_place_at timestamptz,
  in_place_words text,
  in_place_link text,
  not_doing_at timestamptz,
  not_doing_because text,
  reopened_at timestamptz,
  reopened_by_case ident,
  primary key (organisation_id, id),
  foreign key (organisation_id, cause_id) references causes,
  foreign key (organisation_id, why_id) references whys,
  foreign key (organisation_id, owner_id) references members,
  foreign key (organisation_id, reopened_by_case) references cases
);
create index actions_of_cause on actions (organisation_id, cause_id, id);
create index actions_to_warn on actions (organisation_id, warn_at) where not_doing_at is null and warned_at is null;
create index actions_overdue on actions (organisation_id, due_at) where not_doing_at is null and overdue_at is null;
call guard('actions');

create table checks (
  organisation_id ident not null,
  id ident not null,
  action_id ident not null,
  signature jsonb not null,
  measure text not null,
  baseline_from ident not null,
  baseline_until ident not null,
  watch_days int not null,
  most_left double precision not null,
  fixed_at timestamptz not null,
  fixed_by ident not null,
  -- From this day on it cannot be changed, and what the baseline held is written down.
  watched_from ident,
  -- When to look next whether it can be judged.
  looks_at timestamptz,
  before_events int,
  before_exposure double precision,
  judged_at timestamptz,
  judged_until ident,
  after_events int,
  after_exposure double precision,
  outcome text check (outcome in ('effective', 'notEffective', 'notEnough')),
  replaced_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, action_id) references actions
);
create unique index check_of_action on checks (organisation_id, action_id) where replaced_at is null;
create index checks_to_judge on checks (organisation_id, looks_at) where outcome is null and replaced_at is null and looks_at is not null;
call guard('checks');

create table exposures (
  organisation_id ident not null references organisations,
  measure ident not null,
  day ident not null,
  amount bigint not null check (amount >= 0),
  primary key (organisation_id, measure, day)
);
call guard('exposures');

-- A notice may be about an action in place of a case.
alter table notices alter case_id drop not null;
alter table notices add column action_id ident;
alter table notices add foreign key (organisation_id, action_id) references actions;
alter table notices add constraint notices_about check (case_id is not null or action_id is not null);
