-- Whether the mistake is ours is not known yet: until then sympathy is right and a confession is not. Said by a person, and taken back by one.
alter table cases add column fault_open boolean not null default false;
