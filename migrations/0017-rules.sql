-- Rules of the house: the protocol's factors beside its limits, and who made a version.

-- Null: the version was written down before factors were kept, and the standard ones count. `made_by` null: nobody, it is the standard.
alter table protocols
  add column factors jsonb,
  add column made_by ident,
  add foreign key (organisation_id, made_by) references members;
