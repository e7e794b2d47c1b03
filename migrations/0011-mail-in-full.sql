-- Mail in full: what a machine wrote, what came back, what looks like a page, what is attached.

-- Null: a person wrote it.
alter table messages add column automatic text check (automatic in ('auto-reply', 'bounce', 'list'));
-- Whether the mail had a dressed version of its words, kept in the raw mail only; and whether that one asks for pictures from elsewhere.
alter table messages add column dressed text not null default 'no' check (dressed in ('no', 'yes', 'with-remote-pictures'));

alter table received drop constraint received_state_check;
alter table received add constraint received_state_check check (state in ('waiting', 'filed', 'duplicate', 'dead', 'loop'));
create index received_of_message on received (organisation_id, message_id) where message_id is not null;

-- What goes along with our mails. Without a message it hangs on the draft of its member. What customers attached stays in their raw mail.
create table attachments (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  member_id ident not null,
  message_id ident,
  name text not null,
  type text not null,
  bytes int not null,
  sha256 text not null,
  content bytea not null,
  added_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, member_id) references members,
  foreign key (organisation_id, message_id) references messages
);
create index attachments_of_message on attachments (organisation_id, message_id, id) where message_id is not null;
create index attachments_of_draft on attachments (organisation_id, case_id, member_id, id) where message_id is null;
call guard('attachments');
