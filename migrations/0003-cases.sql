-- Cases and their files. The stored `stands`, `round` and `ended` are written from the facts only; they exist for indexes.

create table protocols (
  organisation_id ident not null references organisations,
  version int not null,
  name text not null,
  limits jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, version)
);
call guard('protocols');

create table mistakes (
  organisation_id ident not null references organisations,
  id ident not null,
  kind text not null,
  title text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create index mistakes_newest on mistakes (organisation_id, id desc);
call guard('mistakes');

create table cases (
  organisation_id ident not null references organisations,
  id ident not null,
  reference text not null,
  brand_id ident not null,
  customer_id ident not null,
  owner_id ident,
  owned_since timestamptz,
  hand_offs int not null default 0,
  title text not null,
  crux text,
  feeling text,
  wanted text,
  impact text,
  severity smallint not null check (severity between 1 and 5),
  kind text,
  mistake_id ident,
  channel text not null,
  protocol_version int not null,
  stands text not null check (stands in ('listen', 'apologise', 'makeRight', 'explain', 'delight', 'ask', 'learn', 'recovered', 'unableToRecover', 'withdrawn')),
  opened_at timestamptz not null,
  ended_at timestamptz,
  -- The earliest running deadline; 9999-12-31 when no clock runs. `due_clock` names it.
  due_at timestamptz not null,
  due_warn_at timestamptz not null,
  due_clock text,
  waiting_since timestamptz,
  words tsvector not null,
  primary key (organisation_id, id),
  unique (organisation_id, reference),
  foreign key (organisation_id, brand_id) references brands,
  foreign key (organisation_id, customer_id) references customers,
  foreign key (organisation_id, owner_id) references members,
  foreign key (organisation_id, mistake_id) references mistakes,
  foreign key (organisation_id, protocol_version) references protocols
);
create index cases_by_due on cases (organisation_id, due_at, id) where ended_at is null;
create index cases_of_owner on cases (organisation_id, owner_id, due_at, id) where ended_at is null;
create index cases_unowned on cases (organisation_id, due_at, id) where ended_at is null and owner_id is null;
create index cases_of_customer on cases (organisation_id, customer_id, id);
create index cases_of_mistake on cases (organisation_id, mistake_id) where mistake_id is not null;
create index cases_ended on cases (organisation_id, ended_at, id) where ended_at is not null;
create index cases_by_words on cases using gin (organisation_id, words);
call guard('cases');

create table case_facts (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  fact text not null,
  at timestamptz not null,
  by ident not null,
  waived text,
  evidence jsonb not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases
);
create index facts_of_case on case_facts (organisation_id, case_id, id);
call guard('case_facts');
call append_only('case_facts');
