-- Organisations, brands, members, customers.

create table organisations (
  organisation_id ident primary key,
  name text not null,
  currency text not null,
  secret bytea not null,
  created_at timestamptz not null
);
call guard('organisations');

create table brands (
  organisation_id ident not null references organisations,
  id ident not null,
  name text not null,
  slug text not null,
  mailbox text not null,
  phone text,
  language text not null,
  zone text not null,
  hours jsonb not null,
  holidays jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
call guard('brands');

create table departments (
  organisation_id ident not null references organisations,
  id ident not null,
  name text not null,
  kind text not null check (kind in ('department', 'supplier')),
  primary key (organisation_id, id)
);
call guard('departments');

create table members (
  organisation_id ident not null references organisations,
  id ident not null,
  name text not null,
  first_name text not null,
  email text not null,
  role text not null check (role in ('agent', 'lead', 'manager', 'admin')),
  password_hash text,
  authority_minor bigint not null check (authority_minor >= 0),
  created_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, email)
);
call guard('members');

create table sessions (
  organisation_id ident not null,
  token_hash text not null,
  member_id ident not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, member_id) references members
);
create index sessions_of_member on sessions (organisation_id, member_id);
call guard('sessions');

create table api_keys (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  name text not null,
  token_hash text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, member_id) references members
);
call guard('api_keys');

create table one_time_links (
  organisation_id ident not null,
  token_hash text not null,
  member_id ident not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, member_id) references members
);
call guard('one_time_links');

create table customers (
  organisation_id ident not null references organisations,
  id ident not null,
  name text not null,
  first_name text not null,
  phone text,
  language text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
call guard('customers');

create table customer_addresses (
  organisation_id ident not null,
  address text not null,
  customer_id ident not null,
  created_at timestamptz not null,
  primary key (organisation_id, address),
  foreign key (organisation_id, customer_id) references customers
);
create index addresses_of_customer on customer_addresses (organisation_id, customer_id);
call guard('customer_addresses');

create table customer_interests (
  organisation_id ident not null,
  id ident not null,
  customer_id ident not null,
  words text not null,
  noted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, customer_id) references customers
);
create index interests_of_customer on customer_interests (organisation_id, customer_id);
call guard('customer_interests');
