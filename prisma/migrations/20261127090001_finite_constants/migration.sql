-- A constant of an equation is a number, as a figure is.
ALTER TABLE "EquationOperand" ADD CONSTRAINT "EquationOperand_finite" CHECK ("constant" NOT IN ('NaN', 'Infinity', '-Infinity'));
