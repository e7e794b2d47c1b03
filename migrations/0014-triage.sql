-- Triage and the agent's workspace: what we admit before a customer notices, risks, suggestions, saved views, snippets.

create table reports (
  organisation_id ident not null references organisations,
  id ident not null,
  kind text,
  sentence text not null,
  -- Did it happen to the reporter, or was it seen?
  own boolean not null,
  protected boolean not null,
  case_id ident,
  mistake_id ident,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, mistake_id) references mistakes,
  check ((case_id is null) <> (mistake_id is null))
);
create index reports_by_time on reports (organisation_id, at);
call guard('reports');

-- Who reported stands apart, so that reading reports never reads people.
create table report_authors (
  organisation_id ident not null,
  report_id ident not null,
  member_id ident not null,
  primary key (organisation_id, report_id),
  foreign key (organisation_id, report_id) references reports,
  foreign key (organisation_id, member_id) references members
);
call guard('report_authors');

-- What the words suggest until a person says; `risks` are those that a person set, written from case_risks only.
alter table cases
  add column kind_suggestion jsonb,
  add column risks text[] not null default '{}',
  add column risk_suggestions jsonb not null default '[]';

create table case_risks (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  risk text not null,
  is_set boolean not null,
  at timestamptz not null,
  by ident not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases
);
create index risks_of_case on case_risks (organisation_id, case_id, id);
call guard('case_risks');
call append_only('case_risks');

create table saved_views (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  name text not null,
  filter jsonb not null,
  position int not null,
  primary key (organisation_id, id),
  unique (organisation_id, member_id, name),
  foreign key (organisation_id, member_id) references members
);
create index views_of_member on saved_views (organisation_id, member_id, position);
call guard('saved_views');
