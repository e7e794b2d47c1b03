-- Working together: who has a case open or writes on it, and recovered cases by when they ended.

-- Passing news, not the record: said again every few seconds by an open desk, gone soon after it closes, and never in the journal.
create table presence (
  organisation_id ident not null,
  case_id ident not null,
  member_id ident not null,
  doing text not null check (doing in ('reading', 'writing')),
  seen_at timestamptz not null,
  primary key (organisation_id, case_id, member_id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, member_id) references members
);
create index presence_by_age on presence (organisation_id, seen_at);
call guard('presence');

-- The view of cases that were recovered lately, newest first.
create index cases_recovered on cases (organisation_id, ended_at, id) where stands = 'recovered';
