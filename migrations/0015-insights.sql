-- What each case counts for: one row for every number that it goes into. Written from the record only, so it can be counted afresh at
-- any time and comes out the same. A time that has not come yet (a promise that is not due) is a row in the future and counts then.

create table case_marks (
  organisation_id ident not null,
  case_id ident not null,
  number text not null,
  -- What was counted: “case”, or the promise, clock, ledger entry or answer, or which time it was made right.
  ref ident not null,
  brand_id ident not null,
  at timestamptz not null,
  -- ISO week in the brand's zone, such as 2026-W10; sorts as text.
  week ident not null,
  hit boolean,
  -- Milliseconds or minor units, as the number has it.
  value bigint,
  primary key (organisation_id, case_id, number, ref),
  foreign key (organisation_id, case_id) references cases
);
-- Everything that a week's figures need stands in the index, and a list of cases is a walk along it.
create index marks_of_week on case_marks (organisation_id, week, number, case_id) include (brand_id, at, hit, value);
call guard('case_marks');

-- How far the counting has come: by which version of the definitions, and up to which case. Nothing after it: everything is counted.
create table mark_counts (
  organisation_id ident not null primary key references organisations,
  version int not null,
  upto ident not null,
  counted_at timestamptz
);
call guard('mark_counts');

-- Open cases by step, and the soonest of each.
create index cases_open_by_step on cases (organisation_id, stands, due_at, id) include (brand_id) where ended_at is null;
