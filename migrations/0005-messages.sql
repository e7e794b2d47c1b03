-- The conversation, the outbox and the drafts.

create table messages (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  direction text not null check (direction in ('in', 'out', 'internal')),
  channel text not null check (channel in ('mail', 'form', 'call', 'note', 'api', 'file', 'page')),
  purpose text not null,
  author_id ident,
  from_name text,
  from_address text,
  to_address text,
  subject text,
  body text not null,
  quoted text,
  seconds int,
  attachments jsonb not null,
  coach jsonb,
  rfc_id text,
  in_reply_to text,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  -- A note or a call can never carry an address, so that nothing internal can ever leave.
  check (direction <> 'internal' or to_address is null)
);
create index messages_of_case on messages (organisation_id, case_id, id);
create index messages_by_rfc_id on messages (organisation_id, rfc_id) where rfc_id is not null;
call guard('messages');

create table mails (
  organisation_id ident not null,
  message_id ident not null,
  case_id ident not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'previewed', 'failed', 'unknown', 'brought-back')),
  -- What stands around the words when it leaves: the brand, the private page, the options. With it the preview equals what is sent.
  frame jsonb not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  trouble text,
  settled_at timestamptz,
  settled_by ident,
  primary key (organisation_id, message_id),
  foreign key (organisation_id, message_id) references messages
);
create index mails_due on mails (organisation_id, due_at) where state = 'queued';
create index mails_sending on mails (organisation_id, message_id) where state = 'sending';
create index mails_newest on mails (organisation_id, message_id desc);
call guard('mails');

create table drafts (
  organisation_id ident not null,
  case_id ident not null,
  member_id ident not null,
  kind text not null check (kind in ('mail', 'note', 'call')),
  subject text not null,
  body text not null,
  saved_at timestamptz not null,
  primary key (organisation_id, case_id, member_id, kind),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, member_id) references members
);
call guard('drafts');
