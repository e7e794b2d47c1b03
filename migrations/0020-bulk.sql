-- What was done to several cases in one go, for as long as it may be brought back: how each stood before. No record; swept when old.

create table bulk_acts (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  at timestamptz not null,
  -- [{ caseId, entries, before }]: how many lines of the journal it had after the act, and how it stood before.
  cases jsonb not null,
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references members
);
create index bulk_acts_at on bulk_acts (organisation_id, at);
call guard('bulk_acts');
