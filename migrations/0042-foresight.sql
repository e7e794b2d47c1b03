-- What a review has to say of how it was written, and of which sort a condition is.

-- When a participant opened the case before they had written. It cannot be hidden from them; whoever leads the review reads their words with it.
alter table review_people add column saw_at timestamptz;

-- Of a condition: its name in the list of factors, which is kept in the settings; or a word of one's own in `label`; or neither.
alter table review_lines
  add column factor ident,
  add check (factor is null or (section = 'factor' and label is null));

-- Coverage, kept as it happens, so that it is read from some rows a day. One row for each case that counts: not withdrawn, and no fire drill.
create table case_coverage (
  organisation_id ident not null,
  case_id ident not null,
  opened_at timestamptz not null,
  -- Of the mistake behind it where that is known, else its own; null while nobody has set one.
  kind ident,
  -- Something stood ready for this kind when the case was opened. What is prepared later never changes it.
  foreseen boolean not null,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id) references cases,
  check (kind is not null or not foreseen)
);
create index coverage_by_time on case_coverage (organisation_id, opened_at) include (kind, foreseen);
create index coverage_of_kind on case_coverage (organisation_id, kind, case_id);
call guard('case_coverage');

-- The rows above, added up by the day (UTC) on which the cases were opened; written in the same transaction.
create table coverage_days (
  organisation_id ident not null,
  day ident not null,
  -- '' for cases without one.
  kind ident not null,
  cases int not null,
  foreseen int not null,
  primary key (organisation_id, day, kind)
);
call guard('coverage_days');

insert into case_coverage
select c.organisation_id, c.id, c.opened_at, coalesce(k.kind, c.kind), exists (
  select from prepared_spans s where s.organisation_id = c.organisation_id and s.kind = coalesce(k.kind, c.kind)
    and s.since < c.opened_at and (s.until is null or s.until > c.opened_at))
from cases c left join mistakes k on k.organisation_id = c.organisation_id and k.id = c.mistake_id
where c.stands <> 'withdrawn' and c.fire_drill is null;

insert into coverage_days
select organisation_id, to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD'), coalesce(kind, ''), count(*), count(*) filter (where foreseen)
from case_coverage group by 1, 2, 3;

-- How many of a kind we found ourselves.
create index cases_admitted on cases (organisation_id, opened_at) where channel = 'admitted';

-- Open cases by step, and the soonest of each. Numbers leave out fire drills and the queue shows them, so the index tells them apart.
drop index cases_open_by_step;
create index cases_open_by_step on cases (organisation_id, stands, due_at, id) include (brand_id, fire_drill) where ended_at is null;
