-- What a case is about beside its kind: the product, the place, and the step of the organisation's own work where it went wrong. Short words of
-- the house, never about a person.
alter table cases add column product text, add column place text, add column process_step text;
-- The words in use, the latest first, to choose from.
create index cases_described on cases (organisation_id, id desc) where product is not null or place is not null or process_step is not null;
