-- Catalogue, options, ledger.

create table remedies (
  organisation_id ident not null references organisations,
  id ident not null,
  kind text not null,
  title text not null,
  detail text not null,
  cost_minor bigint not null check (cost_minor >= 0),
  currency text not null,
  -- Open hours within which we do it once it is chosen, in milliseconds.
  within bigint not null check (within > 0),
  fits text[] not null,
  gravest smallint not null check (gravest between 1 and 5),
  mildest smallint not null check (mildest between 1 and 5 and mildest >= gravest),
  proof text not null,
  perk boolean not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (organisation_id, id)
);
call guard('remedies');

create table options (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  letter text not null check (letter in ('a', 'b', 'c', 'd')),
  remedy_id ident not null,
  title text not null,
  detail text not null,
  cost_minor bigint not null,
  currency text not null,
  within bigint not null,
  offered_at timestamptz not null,
  offered_by ident not null,
  chosen_at timestamptz,
  chosen_via text,
  promised_for timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, remedy_id) references remedies
);
create unique index options_of_case on options (organisation_id, case_id, letter) where withdrawn_at is null;
call guard('options');

create table ledger (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  entry text not null check (entry in ('granted', 'fulfilled', 'perk', 'reversed')),
  option_id ident,
  remedy_id ident,
  title text not null,
  amount_minor bigint not null,
  currency text not null,
  proof text,
  reverses ident,
  at timestamptz not null,
  by ident not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, reverses) references ledger
);
create index ledger_of_case on ledger (organisation_id, case_id, id);
create unique index ledger_reversed_once on ledger (organisation_id, reverses) where reverses is not null;
create unique index ledger_fulfilled_once on ledger (organisation_id, option_id, entry) where option_id is not null and reverses is null;
call guard('ledger');
call append_only('ledger');
