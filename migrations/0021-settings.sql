-- Kinds of mistake become an organisation's own.

-- What an organisation wrote down about a kind of mistake; a kind of the seed without a row is as the seed has it. Cases, mistakes and
-- reports hold the name, which never changes, and a row is never deleted: so an old case shows its kind for ever.
create table kinds (
  organisation_id ident not null references organisations,
  name ident not null,
  kind_group text not null check (kind_group in ('delivery', 'request', 'conduct', 'policy', 'response')),
  title text not null,
  loss text not null check (loss in ('outcome', 'process')),
  words text[] not null,
  position int not null,
  retired_at timestamptz,
  changed_at timestamptz not null,
  primary key (organisation_id, name)
);
call guard('kinds');

-- A key may do less than its member, may end by itself, and tells when it was used last (to the hour).
alter table api_keys
  add column role text check (role in ('agent', 'lead', 'manager', 'admin')),
  add column expires_at timestamptz,
  add column last_used_at timestamptz;

-- Test mails that an administrator asks for: one leaves by SMTP, one is handed in at the own mail door. `token` stands in the Message-ID, by
-- which such a mail is known when it comes in; it opens no case. `stage` is how far it came, `said` the server's own words.
create table mail_tests (
  organisation_id ident not null,
  id ident not null,
  way text not null check (way in ('out', 'in')),
  from_address text not null,
  to_address text not null,
  token ident not null,
  asked_by ident not null,
  stage text,
  place text,
  said text,
  created_at timestamptz not null,
  settled_at timestamptz,
  arrived_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token),
  foreign key (organisation_id, asked_by) references members
);
create index mail_tests_newest on mail_tests (organisation_id, created_at desc);
call guard('mail_tests');

alter table received drop constraint received_state_check;
alter table received add constraint received_state_check check (state in ('waiting', 'filed', 'duplicate', 'dead', 'loop', 'test'));
