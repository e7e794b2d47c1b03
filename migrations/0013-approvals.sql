-- Approvals above an agent's authority, and notices to members: in the app, and as one mail after a while.

create table approvals (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  kind text not null check (kind in ('options', 'perk')),
  -- The options or the perk, as they were asked for.
  what jsonb not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by ident not null,
  approver_id ident not null,
  decided_at timestamptz,
  decided_by ident,
  decision text check (decision in ('approved', 'declined')),
  -- What may be given: the amount asked for, or a lower one.
  allowed_minor bigint check (allowed_minor > 0 and allowed_minor <= amount_minor),
  word text,
  used_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_because text,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, asked_by) references members,
  foreign key (organisation_id, approver_id) references members,
  check ((decision = 'approved') = (allowed_minor is not null))
);
create index approvals_of_case on approvals (organisation_id, case_id, id);
create unique index approvals_waiting on approvals (organisation_id, case_id) where decided_at is null and withdrawn_at is null;
call guard('approvals');

alter table options add column approval_id ident;
alter table ledger add column approval_id ident;
alter table ledger drop constraint ledger_entry_check;
alter table ledger add constraint ledger_entry_check check (entry in ('approved', 'granted', 'fulfilled', 'perk', 'reversed'));

create table notices (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  kind text not null,
  -- What it is about (a clock and its deadline, an approval, a promise), and how far it has come: nobody is told twice.
  subject text not null,
  level text not null,
  case_id ident not null,
  facts jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  -- When it may go out by mail if it is still unread; null: it stays in the app.
  mail_due_at timestamptz,
  mail_id ident,
  primary key (organisation_id, id),
  unique (organisation_id, member_id, subject, level),
  foreign key (organisation_id, member_id) references members,
  foreign key (organisation_id, case_id) references cases
);
create index notices_of_member on notices (organisation_id, member_id, id desc);
create index notices_unread on notices (organisation_id, member_id) where read_at is null;
create index notices_to_mail on notices (organisation_id, mail_due_at) where read_at is null and mail_id is null and mail_due_at is not null;
create index notices_of_mail on notices (organisation_id, mail_id) where mail_id is not null;
call guard('notices');

create table notice_settings (
  organisation_id ident not null,
  member_id ident not null,
  by_mail boolean not null,
  -- "HH:MM" in the zone of the first brand; both null: quiet outside its open hours.
  quiet_from text,
  quiet_until text,
  primary key (organisation_id, member_id),
  foreign key (organisation_id, member_id) references members,
  check ((quiet_from is null) = (quiet_until is null))
);
call guard('notice_settings');

create table notice_mails (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'previewed', 'failed', 'unknown', 'dropped')),
  queued_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  trouble text,
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references members
);
create index notice_mails_due on notice_mails (organisation_id, due_at) where state in ('queued', 'sending');
create index notice_mails_of_member on notice_mails (organisation_id, member_id, queued_at desc);
call guard('notice_mails');

-- When a deadline that passed has stood for too long: then managers hear of it.
create table escalations (
  organisation_id ident not null,
  clock_id ident not null,
  case_id ident not null,
  due_at timestamptz not null,
  primary key (organisation_id, clock_id),
  foreign key (organisation_id, clock_id) references clocks
);
create index escalations_due on escalations (organisation_id, due_at);
call guard('escalations');
