-- The address with which a member signs in changes once the link that went to the new one was opened. Until then the one before counts.
create table email_changes (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  email text not null,
  email_was text not null,
  asked_by ident not null,
  -- The session that asked, by its hash: it goes on when the others end. Null where a colleague asked.
  session text,
  asked_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('changed', 'taken back', 'replaced')),
  check ((ended_at is null) = (outcome is null)),
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references members,
  foreign key (organisation_id, asked_by) references members (organisation_id, id)
);
create unique index email_change_open on email_changes (organisation_id, member_id) where ended_at is null;
call guard('email_changes');

-- Until when the mails about another address use up what may be sent at once.
alter table members add column email_asked_until timestamptz;

alter table one_time_links
  drop constraint one_time_links_purpose_check,
  add constraint one_time_links_purpose_check check (purpose in ('join', 'reset', 'email')),
  add column email_change_id ident,
  add foreign key (organisation_id, email_change_id) references email_changes;

alter table member_mails
  drop constraint member_mails_purpose_check,
  add constraint member_mails_purpose_check check (purpose in ('invitation', 'reset', 'new-email', 'email-asked', 'email-changed')),
  add column email_change_id ident,
  add foreign key (organisation_id, email_change_id) references email_changes;
