-- What a person says about charts: from which week on one is judged anew, and what happened on a date. What is usual itself is reckoned
-- from the record each time and so needs no row; only these rows move it. And the figures of weeks that are over, so that it is reckoned soon.

create table chart_splits (
  organisation_id ident not null references organisations,
  id ident not null,
  -- The name of a number, a rate, 'promisesBroken', or the id of a cause.
  chart ident not null,
  -- Null: the chart of all brands.
  brand_id ident,
  from_week ident not null,
  reason text not null,
  made_at timestamptz not null,
  made_by ident not null,
  taken_back_at timestamptz,
  taken_back_by ident,
  primary key (organisation_id, id),
  foreign key (organisation_id, brand_id) references brands,
  foreign key (organisation_id, made_by) references members,
  foreign key (organisation_id, taken_back_by) references members
);
create unique index splits_of_chart on chart_splits (organisation_id, chart, brand_id, from_week) nulls not distinct where taken_back_at is null;
call guard('chart_splits');

create table chart_notes (
  organisation_id ident not null references organisations,
  id ident not null,
  brand_id ident,
  on_date ident not null,
  words text not null,
  made_at timestamptz not null,
  made_by ident not null,
  taken_back_at timestamptz,
  taken_back_by ident,
  primary key (organisation_id, id),
  foreign key (organisation_id, brand_id) references brands,
  foreign key (organisation_id, made_by) references members,
  foreign key (organisation_id, taken_back_by) references members
);
create index notes_by_date on chart_notes (organisation_id, on_date) where taken_back_at is null;
call guard('chart_notes');

-- What case_marks hold of a week that is over, for one brand or for all: a chart that begins years ago reads these and not every mark.
-- Forgotten when a mark of that week changes, and summed again soon after; what is not here is counted from the marks.
create table week_counts (
  organisation_id ident not null references organisations,
  -- 'all', or the id of a brand.
  scope ident not null,
  week ident not null,
  -- '' says that the week is summed, whatever it held.
  number ident not null,
  n int not null,
  hits int not null,
  total double precision,
  median double precision,
  ninetieth double precision,
  primary key (organisation_id, scope, week, number)
);
call guard('week_counts');
-- When every week that was over then was summed; null while some are not.
alter table mark_counts add column summed_at timestamptz;
