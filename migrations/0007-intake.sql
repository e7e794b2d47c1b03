-- What came in, as it came in: durable before it is acknowledged and before anybody tries to understand it.

create table received (
  organisation_id ident not null,
  id ident not null,
  brand_id ident not null,
  via text not null check (via in ('mail', 'file', 'form', 'api')),
  recipient text not null,
  envelope_from text,
  raw bytea not null,
  hash text not null,
  received_at timestamptz not null,
  state text not null check (state in ('waiting', 'filed', 'duplicate', 'dead')),
  reason text,
  case_id ident,
  message_id ident,
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, brand_id) references brands
);
create index received_waiting on received (organisation_id, id) where state = 'waiting';
create index received_dead on received (organisation_id, id desc) where state = 'dead';
create index received_by_hash on received (organisation_id, hash);
call guard('received');
