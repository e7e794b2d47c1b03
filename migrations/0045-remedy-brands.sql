-- For which brands a remedy or a perk of the catalogue is meant. None: for every brand.
create table remedy_brands (
  organisation_id ident not null,
  remedy_id ident not null,
  brand_id ident not null,
  primary key (organisation_id, remedy_id, brand_id),
  foreign key (organisation_id, remedy_id) references remedies,
  foreign key (organisation_id, brand_id) references brands
);
call guard('remedy_brands');
