-- How an organisation wants its letters, one more version each time; the newest counts. `rules`: rule → weight or 'off', only where it
-- differs from ours. `phrases`: words that are not used here, each with its reason.
create table coach_styles (
  organisation_id ident not null references organisations,
  version int not null,
  rules jsonb not null,
  phrases jsonb not null,
  made_at timestamptz not null,
  made_by ident not null,
  primary key (organisation_id, version),
  foreign key (organisation_id, made_by) references members
);
call guard('coach_styles');

-- How often a sentence has left, over all members. `mark` is a hash of its words without names and numbers: no sentence is kept here, and
-- nobody's name. What has not been sent for long is forgotten (server/coach/store.ts).
create table coach_sentences (
  organisation_id ident not null references organisations,
  mark text not null,
  times int not null,
  last_at timestamptz not null,
  primary key (organisation_id, mark)
);
create index coach_sentences_often on coach_sentences (organisation_id, times desc) where times >= 5;
create index coach_sentences_oldest on coach_sentences (organisation_id, last_at);
call guard('coach_sentences');

-- Findings that a person called wrong (or missing): an organisation's own test set. The customer's name is replaced before it is kept.
create table coach_examples (
  organisation_id ident not null references organisations,
  id ident not null,
  rule text not null,
  text text not null,
  language text not null,
  kind text not null check (kind in ('reply', 'template', 'note', 'review')),
  step text not null,
  verdict text not null check (verdict in ('wrong', 'missed')),
  kept_at timestamptz not null,
  kept_by ident not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, kept_by) references members
);
call guard('coach_examples');

-- Which other customers a member had to do with lately.
create index cases_of_owner_newest on cases (organisation_id, owner_id, id desc) where owner_id is not null;
