/** Where each kind of object that a clock runs about is read: one module never knows another's addresses. */
export const LIENS_DES_OBJETS = {
  demande_de_droit: (id: string) => `/demandes-de-droits/${id}`,
  // Its object is the request itself.
  parcours_rsa: (id: string) => `/demandes-de-droits/${id}`,
  // An entry that nobody opened yet has no page of its own: it stands in its team's list.
  entree_rsa: (_id: string) => '/rsa#entrees',
} as const;
