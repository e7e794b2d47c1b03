-- What grew with history again.

-- Counts leave out fire drills and lists show them: the indexes tell them apart, so that a count need not look at each case.
drop index cases_by_due;
create index cases_by_due on cases (organisation_id, due_at, id) include (fire_drill) where ended_at is null;
drop index cases_of_owner;
create index cases_of_owner on cases (organisation_id, owner_id, due_at, id) include (fire_drill) where ended_at is null;
drop index cases_unowned;
create index cases_unowned on cases (organisation_id, due_at, id) include (fire_drill) where ended_at is null and owner_id is null;
drop index cases_waiting;
create index cases_waiting on cases (organisation_id, due_at, id) include (fire_drill) where ended_at is null and waiting_since is not null;
drop index cases_recovered;
create index cases_recovered on cases (organisation_id, ended_at, id) include (fire_drill) where stands = 'recovered';

-- A thousand texts are found by their words, and a hundred of them are read: what is only read is kept apart from what is looked through.
alter table recurrence_texts set (toast_tuple_target = 256);
alter table recurrence_texts alter column codes set storage external;

-- What stands open, by brand and step, read at a glance: rows that are alike stand in it once, with their places.
create index cases_standing on cases (organisation_id, stands, brand_id) where ended_at is null and fire_drill is null;
drop index cases_open_by_step;
create index cases_open_by_step on cases (organisation_id, stands, due_at, id) where ended_at is null;

-- The marks, added up by the hour in which they count: written in the same transaction, so that a running week is read from some rows an hour and the
-- marks of the hour that is not over. The weeks that are over are summed from the marks themselves.
create table mark_hours (
  organisation_id ident not null,
  week ident not null,
  number text not null,
  brand_id ident not null,
  hour timestamptz not null,
  n int not null,
  hits int not null,
  total bigint not null,
  primary key (organisation_id, week, number, brand_id, hour),
  foreign key (organisation_id, brand_id) references brands
);
call guard('mark_hours');

insert into mark_hours
select organisation_id, week, number, brand_id, date_trunc('hour', at, 'UTC'), count(*), count(*) filter (where hit), coalesce(sum(value), 0)
from case_marks group by 1, 2, 3, 4, 5;

create index marks_of_hour on case_marks (organisation_id, at);
-- Broken promises in their order, for the chart of the days between: or else they would be looked for among all marks by their hour.
create index promises_broken on case_marks (organisation_id, at, ref) include (case_id, brand_id) where number = 'promisesKept' and not hit;

-- The cases behind a bar that few have. As with words, only an index that the operators of row-level security cannot use finds them at once: this
-- function runs as the owner of the schema, is bound to the organisation of the door, and gives away names of cases only. Materialised, so that the
-- days do not tempt the planner to walk through all their cases instead.
create index tallies_of_bar on case_tallies using gin (organisation_id, yes, no) with (fastupdate = off);
do $$ begin
  execute format('create policy found_by_bar on case_tallies for select to %I using (true)', current_user);
end $$;

create function cases_with_bar(hit text, miss text, since ident, upto ident) returns setof ident
language sql stable security definer set search_path = public, pg_temp
begin atomic
  with found as materialized (
    select case_id, day from case_tallies
    where organisation_id = current_setting('app.organisation', true) and (yes @> array[hit] or no @> array[miss])
  )
  select case_id from found where day between since and upto;
end;
revoke execute on function cases_with_bar(text, text, ident, ident) from public;
grant execute on function cases_with_bar(text, text, ident, ident) to amends_app;
