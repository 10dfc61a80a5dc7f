"""For how long members are protected, when they are asked, and what a protection that ends leaves."""
