-- What texts mean, by an embedding service that the operator named and the organisation switched on: one vector each. Texts that are new or changed
-- wait in a queue of their own, so that finding the next ones costs nothing.
create table recurrence_meanings (
  organisation_id ident not null,
  source ident not null,
  model text not null,
  -- As it came; its length is that of the model.
  vector real[] not null,
  -- Which words it is of, as a number: a case that is linked or sorted still says the same.
  said int not null,
  primary key (organisation_id, source),
  foreign key (organisation_id, source) references recurrence_texts on delete cascade
);
call guard('recurrence_meanings');

create table recurrence_unread (
  organisation_id ident not null,
  source ident not null,
  asked_at timestamptz not null,
  primary key (organisation_id, source),
  foreign key (organisation_id, source) references recurrence_texts on delete cascade
);
create index recurrence_unread_newest on recurrence_unread (organisation_id, asked_at desc);
call guard('recurrence_unread');

-- `model`: of which service the vectors are; another one begins anew. `trouble`: what the service said when it last failed, in its own words.
create table recurrence_service (
  organisation_id ident not null primary key references organisations,
  is_on boolean not null,
  model text not null,
  answered_at timestamptz,
  trouble text,
  trouble_at timestamptz
);
call guard('recurrence_service');

-- A question walks over some two thousand rows and compares a hundred: with what compares them kept aside, those that are walked over lie close.
alter table recurrence_texts set (toast_tuple_target = 256);
alter table recurrence_texts alter column codes set storage external;
