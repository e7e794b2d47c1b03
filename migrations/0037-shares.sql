-- What came of each case, the sums of it by day, links by which the numbers are shared, and the reports of the months.

-- One row for each case: what is true of it and what is known not to be. Written from the record only.
create table case_tallies (
  organisation_id ident not null,
  case_id ident not null,
  brand_id ident not null,
  -- The date on which it was opened, on the wall of the brand.
  day ident not null,
  yes text[] not null,
  no text[] not null,
  -- What counts on a day of its own: “2026-03-04 promises yes”.
  dated text[] not null,
  -- When it has to be counted again although nothing happens; null: never.
  changes_at timestamptz,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id) references cases
);
create index tallies_of_day on case_tallies (organisation_id, day, case_id);
create index tallies_to_change on case_tallies (organisation_id, changes_at) where changes_at is not null;
call guard('case_tallies');

-- The rows above, added up: written in the same transaction, so that a period is read from some rows a day, however long the history is.
create table tally_days (
  organisation_id ident not null,
  day ident not null,
  brand_id ident not null,
  tally text not null,
  yes int not null,
  no int not null,
  primary key (organisation_id, day, brand_id, tally),
  foreign key (organisation_id, brand_id) references brands
);
call guard('tally_days');

-- The cases behind the promises of a time.
create index marks_of_promises on case_marks (organisation_id, week, hit, case_id) include (brand_id, at) where number = 'promisesKept';

-- Whether we found a mistake ourselves is asked of each case.
create index reports_of_case on reports (organisation_id, case_id) where case_id is not null;

-- A link by which the numbers are read without signing in. The token itself is not kept.
create table insight_shares (
  organisation_id ident not null references organisations,
  id ident not null,
  token_hash text not null,
  -- Null: all brands.
  brand_id ident,
  weeks int not null,
  made_by ident not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  stopped_at timestamptz,
  stopped_by ident,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, brand_id) references brands,
  foreign key (organisation_id, made_by) references members,
  foreign key (organisation_id, stopped_by) references members
);
call guard('insight_shares');

-- A month as it stood on its first working day after: what was told then stays what was told.
create table month_reports (
  organisation_id ident not null references organisations,
  -- "2026-10"
  month ident not null,
  -- A brand, or “all”.
  scope ident not null,
  figures jsonb not null,
  counted_at timestamptz not null,
  primary key (organisation_id, month, scope)
);
call guard('month_reports');

-- The report as it goes to those members who want it, once for each month.
create table month_mails (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  month ident not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'previewed', 'failed', 'unknown', 'dropped')),
  queued_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  trouble text,
  settled_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, member_id, month),
  foreign key (organisation_id, member_id) references members
);
create index month_mails_due on month_mails (organisation_id, due_at) where state in ('queued', 'sending');
call guard('month_mails');

alter table notice_settings add column monthly boolean not null default false;
